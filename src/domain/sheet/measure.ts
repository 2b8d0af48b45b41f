import type { Measure, MilestonesMeasure } from '../key-result';
import { readAmount, type Amount } from './amount';
import { readMeasureKind } from './choices';
import type { SheetColumn } from './columns';
import type { Complain } from './fault';
import { spanIn, spanInTitle, type Span } from './title-measure';

/** A measure without ids: those are made when it is written. */
export type PlannedMeasure =
  | Exclude<Measure, MilestonesMeasure>
  | { readonly kind: 'milestones'; readonly titles: readonly string[] };

export interface ReadMeasure {
  readonly measure: PlannedMeasure | null;
  /** No cell says it: it stands in the title, or nowhere. */
  readonly guessed: boolean;
}

type CellOf = (column: SheetColumn) => string;

const byIssues: PlannedMeasure = { kind: 'issues', unit: 'count' };
const longestUnit = 20;
const mostMilestones = 50;
const yes = /^(?:yes|done|true|完成|是|达成)$/i;

/** What moves the key result of a row; null, with a complaint, where its cells make no sense. */
export function readMeasure(title: string, cell: CellOf, complain: Complain): ReadMeasure {
  const said = cell('measure');
  const kind = said === '' ? null : readMeasureKind(said);
  if (said !== '' && kind === null) {
    complain('measure', { code: 'unknown-choice', cell: said });
    return { measure: null, guessed: false };
  }
  if (kind === null) return guessed(title, cell, complain);
  return { measure: readKind(kind, title, cell, complain), guessed: false };
}

function guessed(title: string, cell: CellOf, complain: Complain): ReadMeasure {
  const silent = cell('target') === '' && cell('baseline') === '';
  if (silent) {
    const span = spanInTitle(title);
    const measure = span === null ? byIssues : ofSpan(span, cell('unit'));
    return { measure, guessed: true };
  }
  if (yes.test(cell('target'))) return { measure: { kind: 'yes-no' }, guessed: false };
  return { measure: readNumber(title, cell, complain), guessed: false };
}

function readKind(
  kind: Measure['kind'],
  title: string,
  cell: CellOf,
  complain: Complain,
): PlannedMeasure | null {
  if (kind === 'issues') return byIssues;
  if (kind === 'yes-no') return { kind };
  if (kind === 'milestones') return readMilestones(cell, complain);
  return kind === 'band' ? readBand(cell, complain) : readNumber(title, cell, complain);
}

const ofSpan = ({ from, to }: Span, unit: string): PlannedMeasure => ({
  kind: 'number',
  unit: unit || to.unit || from.unit,
  direction: to.value < from.value ? 'decrease' : 'increase',
  baseline: from.value,
  target: to.value,
  stretch: null,
  checkpoints: [],
});

function readNumber(title: string, cell: CellOf, complain: Complain): PlannedMeasure | null {
  const span = cell('baseline') === '' ? spanIn(cell('target')) : null;
  if (span !== null) return ofSpan(span, unitCell(cell, complain));
  if (cell('target') === '' && cell('baseline') === '') {
    const told = spanInTitle(title);
    if (told !== null) return ofSpan(told, unitCell(cell, complain));
  }
  const to = amountOf('target', cell, complain);
  const from = cell('baseline') === '' ? nothing : amountOf('baseline', cell, complain);
  if (to === null || from === null) return null;
  if (to.value === from.value) {
    complain('target', { code: 'same-ends', value: to.value });
    return null;
  }
  return checkedUnits({ from, to }, cell, complain);
}

const nothing: Amount = { value: 0, unit: '' };

function checkedUnits(span: Span, cell: CellOf, complain: Complain): PlannedMeasure | null {
  const unit = unitCell(cell, complain);
  const [one, other] = [span.from.unit, span.to.unit];
  const differ =
    unit === '' && one !== '' && other !== '' && one.toLowerCase() !== other.toLowerCase();
  if (differ) complain('baseline', { code: 'units-differ', one, other });
  return differ ? null : ofSpan(span, unit);
}

function unitCell(cell: CellOf, complain: Complain): string {
  const unit = cell('unit');
  if (unit.length <= longestUnit) return unit;
  complain('unit', { code: 'too-long', max: longestUnit });
  return '';
}

function amountOf(column: SheetColumn, cell: CellOf, complain: Complain): Amount | null {
  const written = cell(column);
  const amount = readAmount(written);
  if (amount !== null && Math.abs(amount.value) <= 1e12) return amount;
  if (written === '') complain(column, { code: 'required' });
  else complain(column, { code: 'not-a-number', cell: written });
  return null;
}

const bounds = /^(.+?)\s*(?:[-–—~〜至到]|\.\.|\bto\b)\s*(.+)$/iu;

/** Two bounds in the target, or one in the baseline and one in the target. */
function readBand(cell: CellOf, complain: Complain): PlannedMeasure | null {
  const target = cell('target').normalize('NFKC');
  const [, first = cell('baseline'), second = target] = bounds.exec(target) ?? [];
  const [one, other] = [readAmount(first), readAmount(second)];
  if (one === null || other === null) {
    complain('target', target === '' ? { code: 'required' } : { code: 'not-a-band', cell: target });
    return null;
  }
  const [low, high] = [Math.min(one.value, other.value), Math.max(one.value, other.value)];
  const unit = unitCell(cell, complain) || other.unit || one.unit;
  return { kind: 'band', unit, low, high, tolerance: toleranceOf(low, high) };
}

/** Nobody writes it into a sheet: as wide as the band, a tenth of a single value. */
const toleranceOf = (low: number, high: number): number => high - low || Math.abs(low) / 10 || 1;

/** The steps stand in the target, one a line or between semicolons. */
function readMilestones(cell: CellOf, complain: Complain): PlannedMeasure | null {
  const titles = cell('target')
    .split(/[\n;；]+/)
    .map((title) => title.trim())
    .filter((title) => title !== '');
  if (titles.length === 0) complain('target', { code: 'required' });
  if (titles.length > mostMilestones) complain('target', { code: 'too-many', max: mostMilestones });
  if (titles.some(({ length }) => length > 255)) complain('target', { code: 'too-long', max: 255 });
  return titles.length === 0 ? null : { kind: 'milestones', titles };
}
