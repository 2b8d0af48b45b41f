import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { withGrant } from '../load/objective';
import { present } from '../moment';
import type { Ports } from '../ports';
import { cycleView } from '../views/cycle-view';
import { objectiveView } from '../views/objective-view';
import { viewingUp } from '../views/viewing-up';

export async function getObjective(
  ports: Ports,
  actor: Actor,
  input: OperationInput<'objective.get'>,
): Promise<OperationOutput<'objective.get'>> {
  const [now, found] = await Promise.all([
    present(ports),
    ports.stores.objectives.find(input.id, actor.accountId),
  ]);
  const { standing, grants } = await withGrant(ports, actor, found);
  const viewing = await viewingUp(ports, { actor, present: now, grants }, [standing]);
  return {
    asOf: now.asOf,
    today: now.today,
    cycle: cycleView(standing.cycle, grants),
    objective: objectiveView(viewing, standing),
  };
}
