import type { CalendarDate } from '../../domain/calendar';
import { stepsStatement } from '../alignment/steps';
import { orInParts } from '../sql/or-in-parts';
import { select } from '../sql/statement';
import type { Statement } from '../sql/statement';
import { inParts } from '../sql/text';
import type { WorkStore } from '../stores';
import { among, amongUnkept } from './among';
import type { ChangeDays } from './change-days';
import { changesStatement } from './changes';
import { collect, type Collected, type DatedQuery } from './collect-figures';
import { scopeNow, scopesOf } from './counted-scope';
import { FigureRow } from './figure-lists';
import { valuesOf, workOf } from './figure-parts';
import { keptStatement } from './kept-figures';
import type { FiguresQuery } from './stores';

/** Answers of a statement stay under the platform's 4 MiB: a key result seldom takes more than a kilobyte... */
const optimisticPart = 2_500;
/** ...and five where the cycle is as long as a year and every week has changed something. */
const carefulPart = 750;

const chosen = <T>(of: ReadonlyMap<string, T>, ids: readonly string[]): Map<string, T> => {
  const wanted = new Set(ids);
  return new Map([...of].filter(([id]) => wanted.has(id)));
};

/** How key results are moved, and of these which are looked at as of a moment. */
function sorted(ids: readonly string[], { movedBy, closedAt, valuesUntil }: FiguresQuery) {
  const isPast = (id: string): boolean => closedAt?.has(id) === true || valuesUntil !== undefined;
  const [past, open] = [ids.filter(isPast), ids.filter((id) => !isPast(id))];
  const byIssues = (all: string[]) => all.filter((id) => movedBy?.get(id) !== 'values');
  const byValues = (all: string[]) => all.filter((id) => movedBy?.get(id) !== 'issues');
  return { open, past, byIssues, byValues };
}

/** What moved open key results: out of what is kept, the others counted. */
function openParts(
  { open, byIssues, byValues }: ReturnType<typeof sorted>,
  { today, zoneMinutes = 0, lookedAt }: DatedQuery,
): Statement[] {
  if (open.length === 0) return [];
  const days = { today, zoneMinutes, lookedAt: lookedAt && chosen(lookedAt, open) };
  const left = (ids: readonly string[]): Statement =>
    lookedAt === undefined ? among(ids) : amongUnkept(ids, days);
  const [issues, values] = [byIssues(open), byValues(open)];
  return [
    ...(lookedAt === undefined ? [] : [keptStatement(open, days)]),
    ...(issues.length === 0 ? [] : [workOf(scopeNow(left(issues)))]),
    ...(issues.length === 0 ? [] : [changesStatement(left(issues), days)]),
    ...(values.length === 0 ? [] : [valuesOf(left(values), today)]),
  ];
}

/** What moved key results until the moment each of them is looked at. */
function pastParts(
  { past, byIssues, byValues }: ReturnType<typeof sorted>,
  query: DatedQuery,
): Statement[] {
  const { today, zoneMinutes = 0, lookedAt, closedAt, valuesUntil } = query;
  const [issues, values] = [byIssues(past), byValues(past)];
  const days: ChangeDays = { today, zoneMinutes, lookedAt: lookedAt && chosen(lookedAt, issues) };
  return [
    ...(issues.length === 0 ? [] : scopesOf(issues, closedAt).map(workOf)),
    ...(issues.length === 0 ? [] : [changesStatement(among(issues), days)]),
    ...(values.length === 0 ? [] : [valuesOf(among(values), today, valuesUntil)]),
  ];
}

/**
 * Work by what decides its credit, how it came to be, the last value of each part in each week, and
 * the steps above some objectives: one statement.
 */
export function figuresStatement(
  ids: readonly string[],
  today: CalendarDate,
  query: FiguresQuery = {},
): Statement {
  const { above } = query;
  const asked = sorted(ids, query);
  const parts = [
    ...openParts(asked, { ...query, today }),
    ...pastParts(asked, { ...query, today }),
  ];
  if (above !== undefined && above.objectiveIds.length > 0) {
    const steps = stepsStatement(above);
    parts.push({ text: `SELECT ${steps.step} AS figure ${steps.text}`, params: steps.params });
  }
  return {
    text: parts.map(({ text }) => text).join(' UNION ALL '),
    params: parts.flatMap(({ params }) => params),
  };
}

/** Rows of `figure` of some key results; the steps come with the first part. */
async function rowsOf(
  ids: readonly string[],
  today: CalendarDate,
  query: FiguresQuery,
  atOnce: number,
) {
  const { above: _, ...rest } = query;
  const parts = ids.length === 0 ? [[]] : [...inParts(ids, atOnce)];
  const statements = parts.map((part, index) =>
    figuresStatement(part, today, index === 0 ? query : rest),
  );
  const asked = statements.filter(({ text }) => text !== '');
  return (await Promise.all(asked.map((statement) => select(FigureRow, statement)))).flat();
}

/** Figures of any number of key results, 2,500 a statement, or fewer where that is too much. */
export const figures: WorkStore['figures'] = async (ids, today, query = {}) => {
  const inPartsOf = (atOnce: number) => () => rowsOf(ids, today, query, atOnce);
  const rows = await (ids.length > carefulPart
    ? orInParts(inPartsOf(optimisticPart), inPartsOf(carefulPart))
    : inPartsOf(carefulPart)());
  const found: Collected = { work: [], values: [], steps: [], changes: new Map() };
  for (const { figure } of rows) collect(figure, found, { ...query, today });
  return found;
};
