import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { loadOwnCycleAnywhere } from '../load/cycle';
import type { Ports } from '../ports';
import { saveArchived } from '../versions/archived';
import { cycleVersions } from '../versions/of-cycle';

type Input = OperationInput<'cycle.archive'>;
type Output = Promise<OperationOutput<'cycle.archive'>>;

async function put(ports: Ports, actor: Actor, input: Input, archived: boolean): Output {
  const current = await loadOwnCycleAnywhere(ports, actor, input.id);
  const item = { current, stage: current.stage, versions: cycleVersions(ports, current.id) };
  const { id, version } = await saveArchived(ports, actor, item, input, archived);
  return { id, version };
}

export const archiveCycle = (ports: Ports, actor: Actor, input: Input): Output =>
  put(ports, actor, input, true);

export const restoreCycle = (ports: Ports, actor: Actor, input: Input): Output =>
  put(ports, actor, input, false);
