import { z } from 'zod';
import { tableColumns } from '../domain/table-columns';
import * as f from './fields';
import { operation } from './operation';
import { placeAnswer, placeQuestion } from './place';
import { CheckInView, JudgementView, KeyResultView, WorkView } from './views';

/** One key result or objective in a line. What only key results have is null for an objective. */
export const TableRow = z.object({
  kind: z.enum(['keyResult', 'objective']),
  id: f.Id,
  version: f.Version,
  key: z.string(),
  title: z.string(),
  /** The one a key result belongs to. */
  objective: z.object({ id: f.Id, key: z.string(), title: z.string() }).nullable(),
  ownerId: f.AccountId,
  team: z.string(),
  level: f.LevelField,
  home: f.HomeField,
  stage: f.StageField,
  judgement: JudgementView,
  measure: f.MeasureField.nullable(),
  current: z.number().nullable(),
  milestonesDone: KeyResultView.shape.milestonesDone,
  work: WorkView.nullable(),
  lastCheckIn: CheckInView.pick({ at: true, confidence: true }).nullable(),
  weight: f.Weight.nullable(),
  cadenceDays: z.int().nullable(),
  /** The last day of the cycle; null for what is kept for the future. */
  due: f.CalendarDay.nullable(),
  may: z.object({ edit: z.boolean() }),
});

export const tableOperations = {
  'table.get': operation({
    summary:
      'Key results or objectives of a project, or of the whole site, as a flat table: filtered, sorted by any column.',
    who: 'place-viewer',
    kind: 'read',
    input: z.object({
      ...placeQuestion,
      of: z.enum(['keyResult', 'objective']).default('keyResult'),
      sort: z.enum(tableColumns).default('status'),
      descending: z.boolean().default(false),
      /** Rows a page. */
      size: z.int().min(1).max(200).default(50),
    }),
    output: z.object({ ...placeAnswer, rows: z.array(TableRow) }),
  }),
};
