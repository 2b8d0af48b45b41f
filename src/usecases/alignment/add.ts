import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { checkAlignment } from '../../domain/alignment';
import { Refused } from '../../domain/refusal';
import { mayEditItem } from '../../domain/item-rights';
import { loadOwnObjective, stageOf } from '../load/objective';
import { loadSupported, type LoadedSupported } from '../load/supported';
import { momentNow } from '../moment';
import type { Ports } from '../ports';
import { alignmentOf, changeGraph } from './change';
import { checkOpenParent } from './open-parent';
import { refuseCircle } from './circle';

/** What stands already stays as it is: a repeat changes nothing. */
export async function addAlignment(
  ports: Ports,
  actor: Actor,
  { objectiveId, supports, counts }: OperationInput<'alignment.add'>,
): Promise<OperationOutput<'alignment.add'>> {
  const standing = await loadOwnObjective(ports, actor, objectiveId, 'objectiveId');
  if (stageOf(standing) === 'closed') throw new Refused('already-closed');
  const at = momentNow(ports.clock);
  const made = { active: true, at, by: actor.accountId };
  await changeGraph(ports, async ({ alignments, moving }) => {
    // Read after the graph: a key result that moves meanwhile takes the revision first.
    const parent = await loadSupported(ports, actor, supports);
    if (counts) checkCounting(actor, supports.kind, parent);
    if (alignmentOf(alignments, { objectiveId, supports }) !== undefined) return null;
    if (counts) checkOpenParent(parent.standing);
    const soon = moving.filter(({ keyResultId }) => keyResultId === supports.id);
    const ups = [parent.standing.objective.id, ...soon.map((move) => move.objectiveId)];
    const circles = ups.map((parentObjectiveId) =>
      checkAlignment(alignments, { childId: objectiveId, parentObjectiveId }),
    );
    const circle = circles.find((each) => each !== null) ?? null;
    await refuseCircle(ports, actor, circle, 'supports.id');
    return { childId: objectiveId, parent: supports, counts, ...made };
  });
  return { objectiveId, supports };
}

/** What counts in an objective is for its owner to say. */
function checkCounting(
  actor: Actor,
  kind: 'objective' | 'keyResult',
  { standing, ofItem }: LoadedSupported,
): void {
  if (kind === 'keyResult') throw new Refused('counts-in-key-result', { field: 'counts' });
  if (mayEditItem(actor, standing, ofItem)) return;
  throw new Refused('counting-not-yours', { field: 'counts' });
}
