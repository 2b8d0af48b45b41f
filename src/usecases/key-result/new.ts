import type { OperationInput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { datesOf, type Cycle } from '../../domain/cycle';
import type { KeyResult } from '../../domain/key-result';
import { checkMeasure } from '../../domain/measure';
import { Refused } from '../../domain/refusal';
import type { Unnumbered } from '../../storage/stores';
import type { Ports } from '../ports';
import { firstVersion } from '../versions/next-version';

type Wanted = OperationInput<'objective.create'>['keyResults'][number];

interface Beside {
  /** Where its measure stands in the input. */
  readonly field?: string;
  readonly reason?: string | null;
  /** The site's rhythm. */
  readonly cadenceDays: number;
  /** Whose days a measure may name; without it any. */
  readonly cycle?: Pick<Cycle, 'startsOn' | 'endsOn' | 'shelf'>;
}

/** The first version of a key result. */
export function newKeyResult(
  ports: Ports,
  actor: Actor,
  objectiveId: string,
  wanted: Wanted,
  { field = 'measure', reason = null, cadenceDays, cycle }: Beside,
): Unnumbered<KeyResult> {
  checkMeasure(wanted.measure, field, cycle === undefined ? null : datesOf(cycle));
  return {
    ...firstVersion(ports, actor, wanted.id, reason),
    objectiveId,
    title: wanted.title,
    ownerId: wanted.ownerId ?? actor.accountId,
    measure: wanted.measure,
    weight: wanted.weight,
    cadenceDays: wanted.cadenceDays ?? cadenceDays,
    archivedAt: null,
  };
}

/** Inserts them in one statement. An id that already names a key result of another objective is refused. */
export async function createKeyResults(
  ports: Ports,
  wanted: readonly Unnumbered<KeyResult>[],
): Promise<KeyResult[]> {
  if (wanted.length === 0) return [];
  const stored = await ports.stores.keyResults.create(wanted);
  const foreign = stored.some(({ objectiveId }) => objectiveId !== wanted[0]?.objectiveId);
  if (foreign) throw new Refused('malformed', { field: 'id' });
  return stored;
}
