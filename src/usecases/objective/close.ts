import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import type { CloseRecord } from '../../domain/close';
import { checkCloseObjective, type ClosingWish } from '../../domain/closing';
import { keptScore } from '../../domain/score';
import type { ObjectiveStanding } from '../../storage/stores';
import { loadOwnObjective, stageOf } from '../load/objective';
import { momentNow } from '../moment';
import type { Ports } from '../ports';
import { objectiveVersions } from '../versions/of-objective';
import { isCloseRepeat } from '../versions/repeat';
import { requireSeen } from '../versions/versions';
import { objectiveRef } from '../views/refs';

/** One insert closes the objective and each key result that is still open. */
export async function closeObjective(
  ports: Ports,
  actor: Actor,
  input: OperationInput<'objective.close'>,
): Promise<OperationOutput<'objective.close'>> {
  const standing = await loadOwnObjective(ports, actor, input.id);
  const current = standing.objective;
  const records = recordsOf(standing, input, {
    note: input.note,
    at: momentNow(ports.clock),
    by: actor.accountId,
  });
  if (isCloseRepeat(standing.closed, records)) return objectiveRef(current);
  await requireSeen(objectiveVersions(ports, actor, current.id), input.version, current);
  const keyResultIds = standing.keyResults.map((own) => own.keyResult.id);
  checkCloseObjective({ stage: stageOf(standing) }, input, keyResultIds);
  await ports.stores.closes.close(records);
  return objectiveRef(current);
}

type Signature = Pick<CloseRecord, 'note' | 'at' | 'by'>;

/** The key results first; the objective's own record comes last and makes the closing whole. */
function recordsOf(
  { objective, keyResults }: ObjectiveStanding,
  wish: OperationInput<'objective.close'>,
  signature: Signature,
): CloseRecord[] {
  const children = keyResults.flatMap(({ keyResult }) => {
    const own = wish.keyResults.find(({ id }) => id === keyResult.id);
    if (own === undefined) return [];
    return [
      {
        subject: 'keyResult' as const,
        ...subjectOf(keyResult),
        ...ended(own),
        ...signature,
        note: '',
      },
    ];
  });
  return [
    ...children,
    { subject: 'objective', ...subjectOf(objective), ...ended(wish), ...signature },
  ];
}

const subjectOf = ({ id, version }: { readonly id: string; readonly version: number }) => ({
  subjectId: id,
  subjectVersion: version,
});

const ended = ({ outcome, score }: ClosingWish) => ({ outcome, score: keptScore(outcome, score) });
