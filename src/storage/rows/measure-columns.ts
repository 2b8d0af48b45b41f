import { z } from 'zod';
import type { Measure } from '../../domain/key-result';
import { workUnits } from '../../domain/work';
import { decimal, text } from '../sql/columns';
import type { Row } from '../sql/text';

/** What only one kind of measure has, as JSON in a TEXT. */
const Checkpoints = z.object({
  stretch: z.number().nullable(),
  checkpoints: z.array(
    z.object({ value: z.number(), progress: z.number(), on: z.string().nullable() }),
  ),
});
const Band = z.object({ low: z.number(), high: z.number(), tolerance: z.number() });
const Milestones = z.object({
  milestones: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      weight: z.number().nullable(),
      on: z.string().nullable(),
    }),
  ),
});

export const measureColumns = {
  measure_kind: z.enum(['issues', 'number', 'band', 'milestones', 'yes-no']),
  unit: text.nullable(),
  direction: z.enum(['increase', 'decrease']).nullable(),
  baseline: decimal.nullable(),
  target: decimal.nullable(),
  measure_detail: text.nullable(),
};

type MeasureColumns = z.infer<z.ZodObject<typeof measureColumns>>;

const Unit = z.enum(workUnits);

const NumberColumns = z.object({
  unit: text,
  direction: z.enum(['increase', 'decrease']),
  baseline: z.number(),
  target: z.number(),
});

const plain = { stretch: null, checkpoints: [] };

export function measureOf(row: MeasureColumns): Measure {
  const detail: unknown = row.measure_detail === null ? null : JSON.parse(row.measure_detail);
  switch (row.measure_kind) {
    case 'issues':
      return { kind: 'issues', unit: Unit.parse(row.unit ?? 'count') };
    case 'yes-no':
      return { kind: 'yes-no' };
    case 'band':
      return { kind: 'band', unit: row.unit ?? '', ...Band.parse(detail) };
    case 'milestones':
      return { kind: 'milestones', ...Milestones.parse(detail) };
    case 'number':
      return { kind: 'number', ...NumberColumns.parse(row), ...Checkpoints.parse(detail ?? plain) };
  }
}

const nothing = {
  unit: null,
  direction: null,
  baseline: null,
  target: null,
  measure_detail: null,
};

export function rowOfMeasure(measure: Measure): Row {
  switch (measure.kind) {
    case 'issues':
      return { ...nothing, measure_kind: 'issues', unit: measure.unit };
    case 'yes-no':
      return { ...nothing, measure_kind: 'yes-no' };
    case 'band': {
      const { kind, unit, ...detail } = measure;
      return { ...nothing, measure_kind: kind, unit, measure_detail: JSON.stringify(detail) };
    }
    case 'milestones': {
      const { kind, ...detail } = measure;
      return { ...nothing, measure_kind: kind, measure_detail: JSON.stringify(detail) };
    }
    case 'number': {
      const { kind, stretch, checkpoints, ...columns } = measure;
      const detail = { stretch, checkpoints };
      return { ...columns, measure_kind: kind, measure_detail: JSON.stringify(detail) };
    }
  }
}
