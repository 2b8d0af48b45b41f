import type { OperationRequest } from '../../../src/contract/operations';
import type { Home } from '../../../src/domain/home';
import type { PlannedMeasure } from '../../../src/domain/sheet/measure';
import type { PlannedKeyResult, PlannedObjective } from '../../../src/domain/sheet/plan';

type Request = OperationRequest<'objective.create'>;
type NewKeyResult = NonNullable<Request['keyResults']>[number];

/** What a planned objective needs before it can be written. */
export interface Writing {
  readonly cycleId: string;
  readonly home: Home;
  /** The account a name of the sheet stands for; undefined is whoever writes. */
  readonly ownerOf: (name: string) => string | undefined;
  /** The same id for the same part at every call, so that a repeat writes nothing twice. */
  readonly idOf: (part: string) => string;
}

/** A planned objective without faults as the app takes it. */
export function requestOf(planned: PlannedObjective, writing: Writing): Request {
  const { row, title, why, team, commitment, weight, level } = planned;
  const owner = writing.ownerOf(planned.owner);
  return {
    id: writing.idOf(`objective ${String(row)}`),
    cycleId: writing.cycleId,
    home: writing.home,
    ...{ title, why, team, commitment, weight },
    ...(level === null ? {} : { level }),
    ...(owner === undefined ? {} : { ownerId: owner }),
    keyResults: planned.keyResults.flatMap((each) => keyResultOf(each, owner, writing)),
  };
}

/** Who owns the objective answers for a key result that names nobody. */
function keyResultOf(
  planned: PlannedKeyResult,
  objectiveOwner: string | undefined,
  { ownerOf, idOf }: Writing,
): NewKeyResult[] {
  const { row, title, measure, weight, cadenceDays } = planned;
  if (measure === null) return [];
  const part = `key result ${String(row)}`;
  const owner = planned.owner === '' ? objectiveOwner : ownerOf(planned.owner);
  return [
    {
      id: idOf(part),
      ...{ title, weight },
      measure: measureOf(measure, (step) => idOf(`${part} step ${String(step)}`)),
      ...(cadenceDays === null ? {} : { cadenceDays }),
      ...(owner === undefined ? {} : { ownerId: owner }),
    },
  ];
}

function measureOf(
  measure: PlannedMeasure,
  idOf: (step: number) => string,
): NewKeyResult['measure'] {
  if (measure.kind !== 'milestones') return measure;
  const { kind, titles } = measure;
  return { kind, milestones: titles.map((title, step) => ({ id: idOf(step), title })) };
}
