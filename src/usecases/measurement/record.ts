import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { checkMeasurementDay } from '../../domain/measurement-day';
import { Refused } from '../../domain/refusal';
import { keyResultStage, loadReportable, type KeyResultIn } from '../load/key-result';
import { present } from '../moment';
import type { Ports } from '../ports';

export async function recordMeasurement(
  ports: Ports,
  actor: Actor,
  input: OperationInput<'measurement.record'>,
): Promise<OperationOutput<'measurement.record'>> {
  const standing = await loadReportable(ports, actor, input.keyResultId, 'keyResultId');
  requireNumber(standing, 'keyResultId');
  if (keyResultStage(standing) === 'closed') throw new Refused('already-closed');
  const { today, asOf } = await present(ports);
  const on = input.on ?? today;
  checkMeasurementDay(on, today, standing.cycle);
  const id = input.id ?? ports.ids.next();
  await ports.stores.checkIns.record({
    id,
    keyResultId: input.keyResultId,
    part: '',
    value: input.value,
    on,
    recordedAt: asOf,
    by: actor.accountId,
    source: 'manual',
  });
  return { id };
}

/** Values belong to numbers; a key result moved by issues takes none. */
export function requireNumber({ own }: KeyResultIn, field: string): void {
  if (own.keyResult.measure.kind === 'issues') throw new Refused('measured-by-issues', { field });
}
