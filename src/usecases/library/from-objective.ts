import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { contentOfObjective } from '../../domain/library/from-objective';
import { withGrant } from '../load/objective';
import type { Ports } from '../ports';
import { templateContentView } from './views';

export async function templateFromObjective(
  ports: Ports,
  actor: Actor,
  { objectiveId }: OperationInput<'template.fromObjective'>,
): Promise<OperationOutput<'template.fromObjective'>> {
  const found = await ports.stores.objectives.find(objectiveId, actor.accountId);
  const { standing } = await withGrant(ports, actor, found, 'objectiveId');
  const keyResults = standing.keyResults.map(({ keyResult }) => keyResult);
  const kept = keyResults.filter(({ archivedAt }) => archivedAt === null);
  return templateContentView(contentOfObjective(standing.objective, kept));
}
