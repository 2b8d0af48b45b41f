import { openRetrospective } from './retrospective';
import { viewer } from './world';
import type { Scene, World } from './world';

/** Finds on the board what has the most behind it. */
export async function findScene(
  { site, client }: Pick<World, 'site' | 'client'>,
  projectId: string,
): Promise<Scene> {
  const board = await client.call(viewer, 'board.get', {
    place: { kind: 'project', projectId },
  });
  const all = board.objectives.flatMap(({ keyResults }) => keyResults);
  const busiest = all
    .filter(({ work }) => work !== null)
    .sort((a, b) => (b.work?.total ?? 0) - (a.work?.total ?? 0));
  for (const { id, objectiveId } of busiest) {
    const { links } = await client.call(viewer, 'keyResult.get', { id });
    const child = links
      .flatMap(({ issueId }) => site.jira.store.issues.childrenOf(issueId))
      .find(({ projectId: home }) => home === projectId);
    const numberId = all.find(({ measure }) => measure.kind === 'number')?.id ?? id;
    if (child === undefined) continue;
    const retro = await openRetrospective({ site, client }, projectId);
    const found = { projectId, objectiveId, keyResultId: id, numberId, issueId: child.id };
    const closed = board.cycles.filter(({ stage }) => stage === 'closed').at(-1);
    return { ...retro, ...found, ...(closed && { closedCycleId: closed.id }) };
  }
  throw new Error('No key result of the board is fed by an epic');
}
