import type { MeasuredCase } from './measure';
import { whole } from './table';

/** A minute of 200 people with a screen open, each asking every five seconds whether anything moved. */
const minute: Readonly<Record<string, number>> = {
  'site.revision': 2_400,
  'lozenge of an issue': 400,
  'issue.get': 200,
  'board.get': 60,
  'keyResult.get, issues': 60,
  'objective.get': 30,
  'keyResult.search, a word': 20,
  'event: issue updated': 300,
  'drain of 10': 30,
};

/** Says what such a minute would take of the platform's 62.5 s of SQL and 150 statements a second. */
export function printBusyMinute(measured: readonly MeasuredCase[]): void {
  const parts = Object.entries(minute).map(([name, times]) => {
    const one = measured.find((each) => each.name === name)?.measured;
    if (!one) throw new Error(`${name} was not measured`);
    return { times, sqlMs: one.sqlMs * times, statements: one.cost.statements * times };
  });
  const seconds = parts.reduce((sum, { sqlMs }) => sum + sqlMs, 0) / 1_000;
  const statements = parts.reduce((sum, part) => sum + part.statements, 0) / 60;
  const asked = Object.entries(minute)
    .map(([name, times]) => `${whole(times)} ${name}`)
    .join('; ');
  console.log(
    `\nA busy minute of 200 people (${asked}): ${seconds.toFixed(1)} s of SQL (platform: 62.5 s), ${statements.toFixed(0)} statements a second (platform: 150)`,
  );
}
