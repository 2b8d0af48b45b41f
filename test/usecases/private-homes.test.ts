import type { JiraProject } from '../../dev/jira/model/project';
import { people } from '../../dev/jira/people';
import { openAppSite, type AppSite } from '../support/app-site';
import { anEpic, aProject } from '../support/jira-work';
import { aCycle, anOkr, placeOf } from '../support/okr-work';

describe('homes that the viewer may not browse', () => {
  let site: AppSite;
  let open: JiraProject;
  let closed: JiraProject;
  let issueId: string;

  beforeEach(async () => {
    site = await openAppSite();
    open = aProject(site, 'OPEN');
    closed = aProject(site, 'SHUT', { everyone: null });
    const [shown] = (await anOkr(site, open)).keyResultIds;
    const [hidden] = (await anOkr(site, closed)).keyResultIds;
    issueId = anEpic(site, open, 1).epic.id;
    for (const keyResultId of [shown!, hidden!]) {
      await site.call('lead', 'issueLink.add', { keyResultId, issueIds: [issueId] });
    }
  });
  afterEach(() => site.close());

  test('are counted on an issue and never told', async () => {
    const answer = await site.call('member', 'issue.get', { issueId });
    expect(answer.served).toHaveLength(1);
    expect(answer.hidden).toBe(1);
    expect(JSON.stringify(answer)).not.toContain(closed.id);
    expect((await site.call('lead', 'issue.get', { issueId })).served).toHaveLength(2);
  });

  test('are not offered to link to', async () => {
    const input = { issueId: anEpic(site, open, 1).epic.id };
    const { choices } = await site.call('member', 'keyResult.search', input);
    expect(choices).toHaveLength(1);
    expect((await site.call('lead', 'keyResult.search', input)).choices).toHaveLength(2);
  });

  test('have no board', async () => {
    const answer = await site.ask('member', 'board.get', placeOf(closed));
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
  });

  test('do not show in the lozenge of an issue of another project', async () => {
    const elsewhere = anEpic(site, open, 1).epic.id;
    const cycleId = await aCycle(site, closed);
    const { keyResultIds } = await anOkr(site, closed, { cycleId });
    const add = { keyResultId: keyResultIds[0]!, issueIds: [elsewhere] };
    await site.call('lead', 'issueLink.add', add);
    const shown = await site.forge.dynamicProperties('okr-context', { issue: { id: elsewhere } });
    expect(shown).toEqual({
      status: { type: 'lozenge', value: { label: 'Link', type: 'default' } },
    });
  });

  test('a right that Jira takes away holds no longer than ten minutes', async () => {
    await site.call('member', 'board.get', placeOf(open));
    site.jira.setup.updateProject({ ...open, everyone: null });
    site.clock.set(site.clock.now() + 9 * 60_000);
    expect((await site.ask('member', 'board.get', placeOf(open))).ok).toBe(true);
    site.clock.set(site.clock.now() + 2 * 60_000);
    expect((await site.ask('member', 'board.get', placeOf(open))).ok).toBe(false);
  });

  test('an owner who lost access may no longer edit', async () => {
    const { accountId } = people.member;
    const own = await anOkr(site, open, { cycleId: await aCycle(site, open), ownerId: accountId });
    const edit = { id: own.objectiveId, version: own.version, why: 'Because', reason: 'Clearer' };
    expect((await site.ask('member', 'objective.edit', edit)).ok).toBe(true);
    site.jira.setup.updateProject({ ...open, everyone: null });
    site.clock.set(site.clock.now() + 11 * 60_000);
    const again = { ...edit, version: own.version + 1, why: 'Else' };
    expect(await site.ask('member', 'objective.edit', again)).toMatchObject({
      refusal: { code: 'not-found', field: 'id' },
    });
  });
});
