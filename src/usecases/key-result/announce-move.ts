import type { Actor } from '../../domain/actor';
import { checkMove } from '../../domain/alignment';
import type { KeyResult } from '../../domain/key-result';
import { takeRevision } from '../alignment/change';
import { refuseCircle } from '../alignment/circle';
import { momentNow } from '../moment';
import type { Ports } from '../ports';

/**
 * Refuses a move that would close a circle, and says so to everybody else who changes the graph
 * before the version that moves. Whoever aligns from now on reckons with both objectives, until the
 * version is taken; a mover who stops half-way has changed nothing, and may begin again.
 */
export async function announceMove(
  ports: Ports,
  actor: Actor,
  { id, version }: Pick<KeyResult, 'id' | 'version'>,
  objectiveId: string,
): Promise<void> {
  const move = { keyResultId: id, objectiveId, version: version + 1, by: actor.accountId };
  const at = momentNow(ports.clock);
  await takeRevision(ports, async ({ alignments }, revision) => {
    await refuseCircle(ports, actor, checkMove(alignments, id, objectiveId), 'objectiveId');
    return ports.stores.alignments.announce({ ...move, at, revision });
  });
}
