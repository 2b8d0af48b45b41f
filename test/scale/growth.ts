import type { MeasuredCase } from './measure';
import { milliseconds, table, whole } from './table';

/** What was measured at one size, by its title. */
export interface AtSize {
  readonly title: string;
  readonly cases: readonly MeasuredCase[];
}

const figures: readonly [string, (one: MeasuredCase['measured']) => string][] = [
  ['p50 ms', ({ ms }) => milliseconds(ms.p50)],
  ['p95 ms', ({ ms }) => milliseconds(ms.p95)],
  ['SQL', ({ cost }) => whole(cost.statements)],
  ['answer B', ({ cost }) => whole(cost.answerBytes)],
];

/** The same cases at several sizes, side by side. */
export function growthTable(sizes: readonly AtSize[]): string {
  const head = figures.flatMap(([figure]) => sizes.map(({ title }) => `${figure}: ${title}`));
  const names = [...new Set(sizes.flatMap(({ cases }) => cases.map(({ name }) => name)))];
  const rows = names
    .filter((name) => !name.endsWith('unknown grant'))
    .map((name) => {
      const found = sizes.map(({ cases }) => cases.find((one) => one.name === name)?.measured);
      return [name, ...figures.flatMap(([, tell]) => found.map((one) => (one ? tell(one) : '–')))];
    });
  return table(['what', ...head], rows);
}
