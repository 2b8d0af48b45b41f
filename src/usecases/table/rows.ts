import type { OperationOutput } from '../../contract/operations';
import type { CalendarDate } from '../../domain/calendar';
import type { ObjectiveView } from '../views/objective-view';

export type TableRow = OperationOutput<'table.get'>['rows'][number];

/** What a row says of the objective that it is or belongs to. */
const branchOf = ({ team, level, home, stage }: ObjectiveView) => ({ team, level, home, stage });

/** An objective in a line. */
export const objectiveRow = (objective: ObjectiveView, due: CalendarDate | null): TableRow => ({
  kind: 'objective',
  id: objective.id,
  version: objective.version,
  key: objective.key,
  title: objective.title,
  objective: null,
  ownerId: objective.ownerId,
  ...branchOf(objective),
  judgement: objective.judgement,
  measure: null,
  current: null,
  milestonesDone: [],
  work: null,
  lastCheckIn: null,
  weight: objective.weight,
  cadenceDays: null,
  due,
  may: { edit: objective.may.edit },
});

/** The key results of an objective, each in a line. */
export const keyResultRows = (objective: ObjectiveView, due: CalendarDate | null): TableRow[] =>
  objective.keyResults.map((keyResult) => ({
    kind: 'keyResult',
    id: keyResult.id,
    version: keyResult.version,
    key: keyResult.key,
    title: keyResult.title,
    objective: { id: objective.id, key: objective.key, title: objective.title },
    ownerId: keyResult.ownerId,
    ...branchOf(objective),
    judgement: keyResult.judgement,
    measure: keyResult.measure,
    current: keyResult.current,
    milestonesDone: keyResult.milestonesDone,
    work: keyResult.work,
    lastCheckIn: keyResult.lastCheckIn,
    weight: keyResult.weight,
    cadenceDays: keyResult.cadenceDays,
    due,
    may: { edit: keyResult.may.edit },
  }));
