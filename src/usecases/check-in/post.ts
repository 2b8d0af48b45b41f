import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import type { Measurement } from '../../domain/check-in';
import type { Measure } from '../../domain/key-result';
import { checkRecordedValue, type WantedValue } from '../../domain/recorded-value';
import { Refused } from '../../domain/refusal';
import { keyResultStage, loadReportable } from '../load/key-result';
import { present } from '../moment';
import type { Ports } from '../ports';
import { keepAnew } from '../work/keep-anew';
import { idWithin } from './id-within';

type Input = OperationInput<'checkIn.post'>;

/** The values first, under ids that follow from the check-in's own: a repeat of a torn check-in finishes it. */
export async function postCheckIn(
  ports: Ports,
  actor: Actor,
  input: Input,
): Promise<OperationOutput<'checkIn.post'>> {
  const { keyResultId } = input;
  const standing = await loadReportable(ports, actor, keyResultId, 'keyResultId');
  const values = valuesOf(standing.own.keyResult.measure, input);
  const stage = keyResultStage(standing);
  if (stage === 'draft') throw new Refused('not-published');
  if (stage === 'closed') throw new Refused('already-closed');
  const { today, asOf } = await present(ports);
  const id = input.id ?? ports.ids.next();
  const by = actor.accountId;
  const measured = values.map(({ part, value }): Measurement => {
    const own = part === '' ? id : idWithin(id, part);
    const known = { part, value, on: today, recordedAt: asOf, by };
    return { id: own, keyResultId, ...known, source: 'check-in' };
  });
  await ports.stores.checkIns.record(...measured);
  await ports.stores.checkIns.post({
    id,
    keyResultId,
    at: asOf,
    by,
    confidence: input.confidence,
    assessment: input.assessment ?? null,
    note: input.note,
  });
  if (measured.length > 0) await keepAnew(ports, { kind: 'keyResults', ids: [keyResultId] });
  return { id };
}

/** What a check-in records, checked against the measure. */
function valuesOf(measure: Measure, { value, parts }: Input): WantedValue[] {
  if (value !== undefined) {
    const fields = { keyResult: 'value', part: 'value', value: 'value' };
    checkRecordedValue(measure, { part: '', value }, fields);
  }
  const ticks = parts.map(({ id, done }, index) => {
    const tick = { part: id, value: done ? 1 : 0 };
    const field = `parts.${index}.id`;
    checkRecordedValue(measure, tick, { keyResult: field, part: field, value: field });
    return tick;
  });
  return [...(value === undefined ? [] : [{ part: '', value }]), ...ticks];
}
