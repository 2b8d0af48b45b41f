import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { datesOf } from '../../domain/cycle';
import type { KeyResult } from '../../domain/key-result';
import { checkElsewhere } from '../../domain/moving';
import { withinCycle } from '../../domain/planned-days';
import { checkEdit, checkOpen, checkReason } from '../../domain/version';
import type { ObjectiveStanding } from '../../storage/stores';
import { keyResultStage, loadOwnKeyResult } from '../load/key-result';
import { loadOwnObjective, stageOf } from '../load/objective';
import type { Ports } from '../ports';
import { nextVersion } from '../versions/next-version';
import { keyResultVersions } from '../versions/of-key-result';
import { saveVersion } from '../versions/versions';
import { keyResultRef } from '../views/refs';
import { announceMove } from './announce-move';

/** A reason is asked for where either objective is published: both get a new way to be judged. */
export async function moveKeyResult(
  ports: Ports,
  actor: Actor,
  input: OperationInput<'keyResult.move'>,
): Promise<OperationOutput<'keyResult.move'>> {
  const standing = await loadOwnKeyResult(ports, actor, input.id);
  const current = standing.own.keyResult;
  await loadOwnObjective(ports, actor, current.objectiveId);
  const target = await checkNewObjective(ports, actor, input.objectiveId);
  if (current.version === input.version) {
    checkEdit(keyResultStage(standing), input.reason);
    checkReason(stageOf(target), input.reason);
    checkElsewhere(current.objectiveId, input.objectiveId, 'objectiveId');
    await announceMove(ports, actor, current, input.objectiveId);
  }
  const next: KeyResult = {
    ...nextVersion(ports, actor, current, input.version, input.reason),
    objectiveId: input.objectiveId,
    measure: withinCycle(current.measure, datesOf(target.cycle)),
  };
  const versions = keyResultVersions(ports, actor, current.id);
  return keyResultRef(await saveVersion(versions, input.version, current, next));
}

/** An objective that takes the key result; every way into another objective passes here. */
export async function checkNewObjective(
  ports: Ports,
  actor: Actor,
  objectiveId: string,
): Promise<ObjectiveStanding> {
  const target = await loadOwnObjective(ports, actor, objectiveId, 'objectiveId');
  checkOpen(stageOf(target));
  return target;
}
