import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { placeOf } from '../../domain/home';
import { Refused } from '../../domain/refusal';
import { present } from '../moment';
import type { Ports } from '../ports';
import { grantsAt } from '../rights/grants';
import { requireBrowse } from '../rights/require';
import { cycleView } from '../views/cycle-view';
import { objectiveView } from '../views/objective-view';
import { viewingUp } from '../views/viewing-up';

export async function getObjective(
  ports: Ports,
  actor: Actor,
  input: OperationInput<'objective.get'>,
): Promise<OperationOutput<'objective.get'>> {
  const [now, standing] = await Promise.all([
    present(ports),
    ports.stores.objectives.find(input.id, actor.accountId),
  ]);
  if (standing === null) throw new Refused('not-found', { field: 'id' });
  const { objective, cycle } = standing;
  const grants = await grantsAt(ports, actor, [placeOf(objective.home)], [standing.grant]);
  requireBrowse(grants.at(objective.home));
  const viewing = await viewingUp(ports, { actor, present: now, grants }, [standing]);
  return {
    asOf: now.asOf,
    today: now.today,
    cycle: cycleView(cycle, grants),
    objective: objectiveView(viewing, standing),
  };
}
