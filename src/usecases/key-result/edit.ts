import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { datesOf } from '../../domain/cycle';
import type { KeyResult } from '../../domain/key-result';
import { checkMeasure } from '../../domain/measure';
import { Refused } from '../../domain/refusal';
import { checkEdit } from '../../domain/version';
import { keyResultStage, loadOwnKeyResult } from '../load/key-result';
import type { Ports } from '../ports';
import { nextVersion } from '../versions/next-version';
import { keyResultVersions } from '../versions/of-key-result';
import { saveVersion } from '../versions/versions';
import { keyResultRef } from '../views/refs';

export async function editKeyResult(
  ports: Ports,
  actor: Actor,
  input: OperationInput<'keyResult.edit'>,
): Promise<OperationOutput<'keyResult.edit'>> {
  const standing = await loadOwnKeyResult(ports, actor, input.id);
  const current = standing.own.keyResult;
  if (current.version === input.version) checkEdit(keyResultStage(standing), input.reason);
  const next: KeyResult = {
    ...nextVersion(ports, actor, current, input.version, input.reason),
    title: input.title ?? current.title,
    measure: measureOf(current, input, datesOf(standing.cycle)),
    ownerId: input.ownerId ?? current.ownerId,
    weight: input.weight === undefined ? current.weight : input.weight,
    cadenceDays: input.cadenceDays ?? current.cadenceDays,
  };
  const versions = keyResultVersions(ports, actor, current.id);
  return keyResultRef(await saveVersion(versions, input.version, current, next));
}

/** The kind stays: links and values of one kind mean nothing to the other. */
function measureOf(
  { measure: current }: KeyResult,
  { measure: wanted }: OperationInput<'keyResult.edit'>,
  dates: ReturnType<typeof datesOf>,
): KeyResult['measure'] {
  if (wanted === undefined) return current;
  if (wanted.kind !== current.kind) {
    throw new Refused('measure-kind-fixed', { field: 'measure.kind' });
  }
  checkMeasure(wanted, 'measure', dates);
  return wanted;
}
