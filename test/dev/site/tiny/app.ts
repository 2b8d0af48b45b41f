import api, { route } from '@forge/api';
import { kvs } from '@forge/kvs';
import Resolver from '@forge/resolver';

const resolvers = new Resolver();

const answer = (data: unknown) => ({ ok: true, data });

resolvers.define('who.am', ({ context }) => answer({ accountId: context.accountId ?? null }));
resolvers.define('where.am', ({ context }) => answer(context.extension));
resolvers.define('say.no', () => ({
  ok: false,
  refusal: { code: 'invalid', field: 'name', message: 'A name is missing.' },
}));
resolvers.define('fall.over', () => {
  throw new Error('fell over');
});
resolvers.define('jira.me', async () => {
  const me = await api.asUser().requestJira(route`/rest/api/3/myself`);
  return answer(await me.json());
});
resolvers.define('seen.issues', async () => answer((await kvs.get('seen')) ?? []));

export const resolver = resolvers.getDefinitions();

export const status = (payload: { issue: { key: string } }) => ({
  status: { type: 'lozenge', value: { label: payload.issue.key, type: 'success' } },
});

export const onIssue = async (event: { issue: { key: string } }) => {
  const seen = (await kvs.get<string[]>('seen')) ?? [];
  await kvs.set('seen', [...seen, event.issue.key]);
};

export const onHour = () => kvs.set('hour', true);
