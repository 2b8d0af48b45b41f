import { isCurrency } from '../../../src/contract/wording/currencies';
import type { Checkpoint, Measure, Milestone } from '../../../src/domain/key-result';
import type { WorkUnit } from '../../../src/domain/work';
import { parseNumber } from '../../format/numbers';

/** What the form offers; a percentage and an amount of money are numbers with a unit. */
export const draftKinds = [
  'issues',
  'number',
  'percent',
  'currency',
  'band',
  'milestones',
  'yes-no',
] as const;
export type DraftKind = (typeof draftKinds)[number];

/** Texts as they are typed; `id` tells the rows of a list apart. */
export interface CheckpointDraft {
  readonly id: string;
  readonly value: string;
  /** In percent. */
  readonly progress: string;
  readonly on: string;
}

export interface MilestoneDraft {
  readonly id: string;
  readonly title: string;
  readonly weight: string;
  readonly on: string;
}

/** A measure as it is being typed. What belongs to another kind stays, so that switching loses nothing. */
export interface MeasureDraft {
  readonly kind: DraftKind;
  /** What of an issue counts. */
  readonly counts: WorkUnit;
  readonly unit: string;
  readonly currency: string;
  readonly baseline: string;
  readonly target: string;
  readonly stretch: string;
  readonly checkpoints: readonly CheckpointDraft[];
  readonly low: string;
  readonly high: string;
  readonly tolerance: string;
  readonly milestones: readonly MilestoneDraft[];
}

export const blankMeasure: MeasureDraft = {
  kind: 'issues',
  counts: 'count',
  unit: '',
  currency: 'USD',
  baseline: '0',
  target: '',
  stretch: '',
  checkpoints: [],
  low: '',
  high: '',
  tolerance: '',
  milestones: [],
};

/** The kind of measure that a kind of the form becomes. */
export const measureKind = (kind: DraftKind): Measure['kind'] =>
  kind === 'percent' || kind === 'currency' ? 'number' : kind;

const text = (number: number | null): string => (number === null ? '' : String(number));
/** Without the dust of binary fractions: 0.29 is 29. */
const percentText = (ratio: number): string => String(Number((ratio * 100).toFixed(9)));

/** The draft that changes nothing. */
export function draftOfMeasure(measure: Measure): MeasureDraft {
  switch (measure.kind) {
    case 'number': {
      const { unit, baseline, target, stretch, checkpoints } = measure;
      return {
        ...blankMeasure,
        ...unitDraft(unit),
        baseline: text(baseline),
        target: text(target),
        stretch: text(stretch),
        checkpoints: checkpoints.map(({ value, progress, on }, index) => ({
          id: String(index),
          value: text(value),
          progress: percentText(progress),
          on: on ?? '',
        })),
      };
    }
    case 'band': {
      const { unit, low, high, tolerance } = measure;
      const bounds = { low: text(low), high: text(high), tolerance: text(tolerance) };
      return { ...blankMeasure, kind: 'band', unit, ...bounds };
    }
    case 'milestones':
      return {
        ...blankMeasure,
        kind: 'milestones',
        milestones: measure.milestones.map(({ id, title, weight, on }) => ({
          ...{ id, title, weight: text(weight), on: on ?? '' },
        })),
      };
    case 'issues':
      return { ...blankMeasure, counts: measure.unit };
    case 'yes-no':
      return { ...blankMeasure, kind: 'yes-no' };
  }
}

function unitDraft(unit: string): Partial<MeasureDraft> {
  if (unit === '%') return { kind: 'percent' };
  return isCurrency(unit) ? { kind: 'currency', currency: unit } : { kind: 'number', unit };
}

/** The unit that a draft of a number means. */
function unitOf({ kind, unit, currency }: MeasureDraft): string {
  if (kind === 'percent') return '%';
  return kind === 'currency' ? currency : unit.trim();
}

const number = (typed: string): number => parseNumber(typed) ?? 0;
const maybe = (typed: string): number | null => (typed.trim() === '' ? null : number(typed));
const day = (typed: string): string | null => (typed === '' ? null : typed);

/** A row of a list in which nothing is written. */
const isBlank = (row: CheckpointDraft | MilestoneDraft): boolean =>
  Object.entries(row).every(([name, typed]) => name === 'id' || String(typed).trim() === '');

/** The rows that are sent, in their order. */
export const writtenRows = <T extends CheckpointDraft | MilestoneDraft>(rows: readonly T[]): T[] =>
  rows.filter((row) => !isBlank(row));

const checkpointOf = ({ value, progress, on }: CheckpointDraft): Checkpoint => ({
  value: number(value),
  progress: number(progress) / 100,
  on: day(on),
});

const milestoneOf = ({ id, title, weight, on }: MilestoneDraft): Milestone => ({
  id,
  title: title.trim(),
  weight: maybe(weight),
  on: day(on),
});

/** The measure of a draft without faults. The direction of a number follows from its two ends. */
export function measureOf(draft: MeasureDraft): Measure {
  const kind = measureKind(draft.kind);
  switch (kind) {
    case 'issues':
      return { kind, unit: draft.counts };
    case 'yes-no':
      return { kind };
    case 'band': {
      const { low, high, tolerance } = draft;
      const bounds = { low: number(low), high: number(high), tolerance: number(tolerance) };
      return { kind, unit: draft.unit.trim(), ...bounds };
    }
    case 'milestones':
      return { kind, milestones: writtenRows(draft.milestones).map(milestoneOf) };
    case 'number': {
      const [baseline, target] = [number(draft.baseline), number(draft.target)];
      return {
        kind,
        unit: unitOf(draft),
        direction: target < baseline ? 'decrease' : 'increase',
        ...{ baseline, target, stretch: maybe(draft.stretch) },
        checkpoints: writtenRows(draft.checkpoints).map(checkpointOf),
      };
    }
  }
}
