import { people } from '../../dev/jira/people';
import { anId } from '../support/builders';
import type { World } from './world';

const writers = ['lead', 'member', 'sam', 'noor'] as const;
const cards = 120;
const columns = ['goal', 'result', 'cause', 'lesson'];

export interface RetrospectiveScene {
  readonly retroId: string;
  readonly contentId: string;
}

/** A page in a space of its own that everybody with an account reads. */
export function openPage({ site }: Pick<World, 'site'>, key: string): string {
  const space = site.confluence.work.createSpace({ key, name: key }, people.lead.accountId);
  return space.homepageId;
}

/** A team looks back on the cycle that runs in its project: with cards and votes. */
export async function openRetrospective(
  { site, client }: Pick<World, 'site' | 'client'>,
  projectId: string,
): Promise<RetrospectiveScene> {
  const contentId = openPage({ site }, 'BACK');
  const home = { kind: 'project', projectId } as const;
  const { cycle } = await client.call('lead', 'board.get', { place: home });
  const cycleId = cycle?.id ?? null;
  const macro = { contentId, localId: 'bench', home, cycleId };
  const { retrospective } = await client.call('lead', 'retro.open', macro);
  for (let n = 0; n < cards; n += 1) {
    const by = writers[n % writers.length] ?? 'lead';
    const column = columns[n % columns.length] ?? 'goal';
    const card = { retroId: retrospective.id, id: anId(), column, text: `Card ${String(n)}` };
    await client.call(by, 'card.write', { ...card, isAnonymous: false });
    const isVote = n % 13 === 0;
    if (isVote)
      await client.call(by, 'vote.set', { retroId: card.retroId, cardId: card.id, count: 1 });
  }
  return { retroId: retrospective.id, contentId };
}
