import { broken, budgetText } from './budget';
import type { MeasuredCase } from './measure';
import { milliseconds, table, whole } from './table';

const head = [
  ...['what', 'SQL', 'rows', 'SQL B', 'answer B', 'REST', 'points', 'KVS', 'pushes'],
  ...['p50 ms', 'p95 ms', 'SQL ms', 'sandbox p50', 'sandbox p95', 'budget', 'kept'],
];

function verdict({ budget, measured }: MeasuredCase): string {
  if (Object.keys(budget).length === 0) return '–';
  if (broken(budget, measured.cost).length > 0) return 'BROKEN';
  return measured.ms.p95 > (budget.p95Ms ?? Number.POSITIVE_INFINITY) ? 'slow' : 'yes';
}

function row(one: MeasuredCase, apart: MeasuredCase | undefined): string[] {
  const { cost, ms, sqlMs } = one.measured;
  const { statements, rows, sqlBytes, answerBytes, rest, points, kvs, pushes } = cost;
  const elsewhere = apart?.measured.ms;
  return [
    one.name,
    ...[statements, rows, sqlBytes, answerBytes, rest, points, kvs, pushes].map(whole),
    ...[ms.p50, ms.p95, sqlMs].map(milliseconds),
    ...[elsewhere?.p50, elsewhere?.p95].map((time) =>
      time === undefined ? '–' : milliseconds(time),
    ),
    budgetText(one.budget),
    verdict(one),
  ];
}

/** The counts over their budget, in words. */
export const brokenBy = ({ name, budget, measured }: MeasuredCase): string[] =>
  broken(budget, measured.cost).map((what) => `${name}: ${what}`);

/** A row a case: counts and times in one process, times through the sandbox. */
export const costTable = (
  together: readonly MeasuredCase[],
  apart: readonly MeasuredCase[],
): string =>
  table(
    head,
    together.map((one) =>
      row(
        one,
        apart.find(({ name }) => name === one.name),
      ),
    ),
  );
