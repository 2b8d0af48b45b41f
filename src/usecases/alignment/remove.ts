import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { Refused } from '../../domain/refusal';
import { loadOwnObjective, stageOf } from '../load/objective';
import { momentNow } from '../moment';
import type { Ports } from '../ports';
import { alignmentOf, changeGraph } from './change';
import { checkOpenParent } from './open-parent';

/** What does not stand any more is gone already. */
export async function removeAlignment(
  ports: Ports,
  actor: Actor,
  { objectiveId, supports }: OperationInput<'alignment.remove'>,
): Promise<OperationOutput<'alignment.remove'>> {
  const standing = await loadOwnObjective(ports, actor, objectiveId, 'objectiveId');
  if (stageOf(standing) === 'closed') throw new Refused('already-closed');
  const at = momentNow(ports.clock);
  const made = { active: false, at, by: actor.accountId };
  await changeGraph(ports, async ({ alignments }) => {
    const alignment = alignmentOf(alignments, { objectiveId, supports });
    if (alignment === undefined) return null;
    if (alignment.counts) await checkParent(ports, actor, alignment.parent.id);
    return { ...alignment, ...made };
  });
  return { objectiveId, supports };
}

/** What counts lies in an objective, which whoever ends it need not see. */
async function checkParent(ports: Ports, { accountId }: Actor, id: string): Promise<void> {
  const parent = await ports.stores.objectives.find(id, accountId);
  if (parent !== null) checkOpenParent(parent);
}
