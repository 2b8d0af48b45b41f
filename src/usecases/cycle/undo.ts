import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { loadOwnCycleAnywhere } from '../load/cycle';
import type { Ports } from '../ports';
import { cycleVersions } from '../versions/of-cycle';
import { saveUndo } from '../versions/undo';

export async function undoCycle(
  ports: Ports,
  actor: Actor,
  input: OperationInput<'cycle.undo'>,
): Promise<OperationOutput<'cycle.undo'>> {
  const current = await loadOwnCycleAnywhere(ports, actor, input.id);
  const undoing = {
    current,
    stage: current.stage,
    versions: cycleVersions(ports, current.id),
    checkPlace: () => Promise.resolve(),
  };
  const { id, version } = await saveUndo(ports, actor, undoing, input.version);
  return { id, version };
}
