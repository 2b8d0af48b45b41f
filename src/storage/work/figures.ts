import type { CalendarDate } from '../../domain/calendar';
import { stepsStatement } from '../alignment/steps';
import { orInParts } from '../sql/or-in-parts';
import { select } from '../sql/statement';
import type { Statement } from '../sql/statement';
import { inParts } from '../sql/text';
import type { WorkStore } from '../stores';
import { among } from './among';
import type { ChangeDays } from './change-days';
import { changesStatement } from './changes';
import { collect, type Collected, type DatedQuery } from './collect-figures';
import { scopeNow, scopesOf, scopeThen, tableOfMoments } from './counted-scope';
import { FigureRow } from './figure-lists';
import { valuesOf, workOf } from './figure-parts';
import { isOf, keptStatement } from './kept-figures';
import type { FiguresQuery } from './stores';

/** Answers of a statement stay under the platform's 4 MiB: the figures of a key result mostly take less than 700 bytes... */
const usualPart = 5_500;
/** ...seldom more than a kilobyte and a half... */
const largePart = 2_500;
/** ...and five where the cycle is as long as a year and every week has changed something. */
const carefulPart = 750;

const chosen = <T>(of: ReadonlyMap<string, T>, ids: readonly string[]): Map<string, T> => {
  const wanted = new Set(ids);
  return new Map([...of].filter(([id]) => wanted.has(id)));
};

/** Which key results are kept as today's screens tell them. */
const keptNow = (ids: readonly string[], { kept, lookedAt, today }: DatedQuery): string[] =>
  ids.filter((id) => {
    const [known, looked] = [kept?.get(id), lookedAt?.get(id)];
    return known !== undefined && looked !== undefined && isOf(known, looked, today);
  });

/** How key results are moved, and of these which are looked at as of a moment, or kept. */
function sorted(ids: readonly string[], query: DatedQuery) {
  const { movedBy, closedAt, valuesUntil, asOf } = query;
  const isPast = (id: string): boolean => closedAt?.has(id) === true || valuesUntil !== undefined;
  const own = ids.filter((id) => asOf?.has(id) !== true);
  const [past, now] = [own.filter(isPast), own.filter((id) => !isPast(id))];
  const named = ids.flatMap((name) => {
    const moment = asOf?.get(name);
    return moment === undefined ? [] : [{ name, ...moment }];
  });
  const kept = keptNow(now, query);
  const isKept = new Set(kept);
  const open = now.filter((id) => !isKept.has(id));
  const byIssues = (all: string[]) => all.filter((id) => movedBy?.get(id) !== 'values');
  const byValues = (all: string[]) => all.filter((id) => movedBy?.get(id) !== 'issues');
  return { kept, open, past, named, byIssues, byValues };
}

const untilDay = (day: CalendarDate | undefined): { readonly only?: Statement } =>
  day === undefined ? {} : { only: { text: 'm.on_day <= ?', params: [day] } };

/** What moved open key results: out of what is kept, the others counted. */
function openParts(
  { kept, open, byIssues, byValues }: ReturnType<typeof sorted>,
  { today, zoneMinutes = 0, lookedAt }: DatedQuery,
): Statement[] {
  const [issues, values] = [byIssues(open), byValues(open)];
  const days = { today, zoneMinutes, lookedAt: lookedAt && chosen(lookedAt, issues) };
  return [
    ...(kept.length === 0 ? [] : [keptStatement(kept)]),
    ...(issues.length === 0 ? [] : [workOf(scopeNow(among(issues)))]),
    ...(issues.length === 0 ? [] : [changesStatement(among(issues), days)]),
    ...(values.length === 0 ? [] : [valuesOf({ chosen: among(values) }, today)]),
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
    ...(values.length === 0
      ? []
      : [valuesOf({ chosen: among(values), ...untilDay(valuesUntil) }, today)]),
  ];
}

/** What had moved key results by a moment beside their own. */
function namedParts(
  { named, byIssues, byValues }: ReturnType<typeof sorted>,
  { today }: DatedQuery,
): Statement[] {
  const names = named.map(({ name }) => name);
  const of = (some: readonly string[]) => {
    const wanted = new Set(some);
    return named.filter(({ name }) => wanted.has(name));
  };
  const [issues, values] = [of(byIssues(names)), of(byValues(names))];
  const only = { text: 'm.recorded_at <= chosen.ended', params: [] };
  return [
    ...(issues.length === 0 ? [] : [workOf(scopeThen(issues))]),
    ...(values.length === 0
      ? []
      : [valuesOf({ chosen: tableOfMoments(values), name: 'chosen.name', only }, today)]),
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
  const asked = sorted(ids, { ...query, today });
  const parts = [
    ...openParts(asked, { ...query, today }),
    ...pastParts(asked, { ...query, today }),
    ...namedParts(asked, { ...query, today }),
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

/** Rows of any number of key results, 5,500 a statement, or fewer where that is too much. */
function allRows(ids: readonly string[], today: CalendarDate, query: FiguresQuery) {
  const sizes = [usualPart, largePart, carefulPart];
  const worthTrying = sizes.filter((size, index) => ids.length > (sizes[index + 1] ?? 0));
  const [first = carefulPart, ...smaller] = worthTrying;
  const ask = (size: number) => rowsOf(ids, today, query, size);
  return smaller.reduce(
    (found, size) =>
      orInParts(
        () => found,
        () => ask(size),
      ),
    ask(first),
  );
}

/** One statement; what is kept no longer when it runs is counted by a second one. */
export const figures: WorkStore['figures'] = async (ids, today, query = {}) => {
  const found: Collected = { work: [], values: [], steps: [], changes: new Map(), kept: new Set() };
  const dated = { ...query, today };
  for (const { figure } of await allRows(ids, today, query)) collect(figure, found, dated);
  const { kept, ...collected } = found;
  const dropped = sorted(ids, dated).kept.filter((id) => !kept.has(id));
  if (dropped.length === 0) return collected;
  const { kept: _, above: __, ...anew } = query;
  for (const { figure } of await allRows(dropped, today, anew)) collect(figure, found, dated);
  return collected;
};
