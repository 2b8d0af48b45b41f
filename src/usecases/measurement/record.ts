import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { checkMeasurementDay } from '../../domain/measurement-day';
import { checkRecordedValue } from '../../domain/recorded-value';
import { Refused } from '../../domain/refusal';
import { keyResultStage, loadReportable } from '../load/key-result';
import { present } from '../moment';
import type { Ports } from '../ports';
import { keepAnew } from '../work/keep-anew';

const fields = { keyResult: 'keyResultId', part: 'part', value: 'value' };

export async function recordMeasurement(
  ports: Ports,
  actor: Actor,
  input: OperationInput<'measurement.record'>,
): Promise<OperationOutput<'measurement.record'>> {
  const standing = await loadReportable(ports, actor, input.keyResultId, 'keyResultId');
  const { part = '', value } = input;
  checkRecordedValue(standing.own.keyResult.measure, { part, value }, fields);
  if (keyResultStage(standing) === 'closed') throw new Refused('already-closed');
  const { today, asOf } = await present(ports);
  const on = input.on ?? today;
  checkMeasurementDay(on, today, standing.cycle);
  const id = input.id ?? ports.ids.next();
  const made = { recordedAt: asOf, by: actor.accountId, source: 'manual' } as const;
  const { keyResultId } = input;
  await ports.stores.checkIns.record({ id, keyResultId, part, value, on, ...made });
  await keepAnew(ports, { kind: 'keyResults', ids: [keyResultId] });
  return { id };
}
