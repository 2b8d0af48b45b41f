import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { Refused } from '../../domain/refusal';
import { checkEdit } from '../../domain/version';
import { loadOwnObjective, stageOf } from '../load/objective';
import { present } from '../moment';
import type { Ports } from '../ports';
import { keyResultRef } from '../views/refs';
import { createKeyResults, newKeyResult } from './new';

export async function createKeyResult(
  ports: Ports,
  actor: Actor,
  input: OperationInput<'keyResult.create'>,
): Promise<OperationOutput<'keyResult.create'>> {
  const standing = await loadOwnObjective(ports, actor, input.objectiveId, 'objectiveId');
  const stored = standing.keyResults.find(({ keyResult }) => keyResult.id === input.id);
  if (stored !== undefined) return keyResultRef(stored.keyResult);
  checkEdit(stageOf(standing), input.reason);
  const { checkInDays: cadenceDays } = (await present(ports)).settings;
  const beside = { reason: input.reason ?? null, cadenceDays, cycle: standing.cycle };
  const wanted = newKeyResult(ports, actor, input.objectiveId, input, beside);
  const [created] = await createKeyResults(ports, [wanted]);
  if (created === undefined) throw new Refused('unexpected');
  return keyResultRef(created);
}
