import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { Refused } from '../../domain/refusal';
import { keyResultStage, loadReportable } from '../load/key-result';
import { requireNumber } from '../measurement/record';
import { present } from '../moment';
import type { Ports } from '../ports';

/** The value first, under the check-in's own id: a repeat of a torn check-in finishes it. */
export async function postCheckIn(
  ports: Ports,
  actor: Actor,
  input: OperationInput<'checkIn.post'>,
): Promise<OperationOutput<'checkIn.post'>> {
  const standing = await loadReportable(ports, actor, input.keyResultId, 'keyResultId');
  if (input.value !== undefined) requireNumber(standing, 'value');
  const stage = keyResultStage(standing);
  if (stage === 'draft') throw new Refused('not-published');
  if (stage === 'closed') throw new Refused('already-closed');
  const now = await present(ports);
  const id = input.id ?? ports.ids.next();
  if (input.value !== undefined) {
    await ports.stores.checkIns.record({
      id,
      keyResultId: input.keyResultId,
      part: '',
      value: input.value,
      on: now.today,
      recordedAt: now.asOf,
      by: actor.accountId,
      source: 'check-in',
    });
  }
  await ports.stores.checkIns.post({
    id,
    keyResultId: input.keyResultId,
    at: now.asOf,
    by: actor.accountId,
    confidence: input.confidence,
    assessment: input.assessment ?? null,
    note: input.note,
  });
  return { id };
}
