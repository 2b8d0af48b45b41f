import { z } from 'zod';
import { addDays, type CalendarDate } from '../../domain/calendar';
import { isCurrentHere, placesIn, versionHere } from '../here';
import { openCycles } from '../open-cycles';
import { day, sqlMoment, text } from '../sql/columns';
import { nested } from '../sql/nested';
import { select, write } from '../sql/statement';
import type { Statement } from '../sql/statement';
import { inParts, insertRows, isCurrent, marks, tableOf } from '../sql/text';
import { Began, joinedColumn, joinFirst, publishedAt, publishedColumn } from '../standing/began';
import type { WorkStore } from '../stores';
import { among } from './among';
import type { ChangeDays } from './change-days';
import { changesStatement } from './changes';
import { scopeNow } from './counted-scope';
import { FigureRow, Listed } from './figure-lists';
import { valuesOf, workOf } from './figure-parts';
import type { KeepFigures, KeptFigures, LookedAt, Touched } from './stores';

/** Raised whenever counting lists something else: another version of the app may have kept what is there. */
const keptShape = 2;

/** Whether the row `cw` is one that screens of this version use. */
export const isUsable = `cw.work IS NOT NULL AND cw.shape = ${keptShape}`;

/** The lists of a key result that are kept, in their order; each is JSON of the shape that counting lists. */
export const keptParts = ['work', 'change', 'value'] as const;
const keptColumns = { work: 'work', change: 'series', value: 'week_values' } as const;

/** What is kept of these key results, its lists and which counting they are of; rows of `figure`. */
export function keptStatement(ids: readonly string[]): Statement {
  const lists = keptParts.map((part) => `cw.${keptColumns[part]}`).join(`, ',', `);
  return {
    text: `SELECT CONCAT('["kept",', JSON_QUOTE(cw.key_result_id), ',[', ${lists}, ',',
        JSON_ARRAY(cw.token), ']]') AS figure
      FROM counted_work cw WHERE cw.key_result_id IN ${marks(ids)} AND ${isUsable}`,
    params: ids,
  };
}

/** Whether what is kept holds what a screen of today tells. */
export const isOf = (
  kept: KeptFigures,
  { since, publishedOn }: LookedAt,
  today: CalendarDate,
): boolean =>
  kept.throughDay === addDays(today, -1) &&
  kept.since === since &&
  kept.publishedOn === publishedOn;

/** Key results counted anew by one statement; their histories are the largest thing the app reads. */
const keyResultsAtOnce = 50;

const DueRow = nested({
  k: z.object({ id: text }),
  cy: z.object({ since: day }),
  began: Began.nullable(),
});

/** What more counts for takes longer to count than a drain should spend on it each time. */
const mostIssues = 100;

/** Keeps these key results, or those that what happened to some issues may have changed. */
const touchedBy = ({ kind, ids }: Touched): Statement => ({
  text:
    kind === 'keyResults'
      ? `JOIN ${among(ids).text} touched ON touched.key_result_id = here.id`
      : `JOIN (SELECT DISTINCT s.key_result_id FROM work_scope s
          WHERE s.issue_id IN ${marks(ids)}) touched ON touched.key_result_id = here.id`,
  params: ids,
});

const isSoonCounted = `(SELECT COUNT(*) FROM work_scope own
  WHERE own.key_result_id = here.id) <= ${mostIssues}`;

/** Open key results of which nothing was kept today. */
function due({ today, limit, of }: KeepFigures): Statement {
  const touched = of === undefined ? { text: '', params: [] } : touchedBy(of);
  return {
    text: `SELECT here.id AS k_id, cy.starts_on AS cy_since, ${publishedColumn} AS began_published, ${joinedColumn} AS began_joined
      FROM ${openCycles} cy
      JOIN objective_version o ON o.cycle_id = cy.id
      JOIN ${placesIn('o')}
      ${touched.text}
      LEFT JOIN counted_work cw ON cw.key_result_id = here.id
      LEFT JOIN ${versionHere('k')}
      ${joinFirst}
      LEFT JOIN close_record oc ON oc.subject_id = o.id
      LEFT JOIN close_record kc ON kc.subject_id = here.id
      WHERE ${isCurrent('objective_version', 'o')} AND ${isCurrentHere}
        AND o.archived_at IS NULL AND k.archived_at IS NULL
        AND oc.subject_id IS NULL AND kc.subject_id IS NULL
        AND (cw.key_result_id IS NULL OR cw.through_day < ? OR cw.shape <> ${keptShape})
        ${of === undefined ? '' : `AND ${isSoonCounted}`}
      LIMIT ${Math.trunc(limit)}`,
    params: [...touched.params, addDays(today, -1)],
  };
}

/** Days of publishing by the clocks of today: where they differ from those of then, nothing kept is found and all is counted anew. */
async function dueKeyResults(query: KeepFigures) {
  const rows = await select(DueRow, due(query));
  return rows.map(({ k, cy, began }): [string, LookedAt] => {
    const at = began && publishedAt(began);
    const shifted = at === null ? null : Date.parse(at) + query.zoneMinutes * 60_000;
    const publishedOn = shifted === null ? null : new Date(shifted).toISOString().slice(0, 10);
    return [k.id, { since: cy.since, publishedOn }];
  });
}

/** A row that no screen uses: whoever changes something meanwhile deletes it, and nothing is kept. */
function reserve(lookedAt: ReadonlyMap<string, LookedAt>, { at, token }: KeepFigures): Statement {
  const unfinished = { through_day: '1000-01-01', series: '[]' };
  const told = { ...unfinished, counted_at: sqlMoment(at), token, shape: keptShape };
  const rows = [...lookedAt].map(([id, { since, publishedOn }]) => ({
    ...{ key_result_id: id, opens_day: since, published_on: publishedOn },
    ...told,
  }));
  const columns = ['opens_day', 'published_on', ...Object.keys(told)];
  const anew = columns.map((column) => `${column} = VALUES(${column})`).join(', ');
  return insertRows('counted_work', rows, anew);
}

/** Characters of the lists of one key result: what is larger is counted by every screen, and fifty fit into a request. */
const mostKept = 15_000;

type Lists = Record<(typeof keptParts)[number], string>;

const daysAgoOf = (list: unknown): number => (Array.isArray(list) ? Number(list[0]) : 0);

/** Changes are kept in the order of their days: every screen walks them so. */
const inKeptOrder = (kind: string, lists: readonly unknown[]): readonly unknown[] =>
  kind === 'change' ? [...lists].sort((a, b) => daysAgoOf(b) - daysAgoOf(a)) : lists;

/** The lists of each of these key results, counted by one statement. */
async function countedLists(ids: readonly string[], today: CalendarDate, days: ChangeDays) {
  const chosen = among(ids);
  const parts = [
    workOf(scopeNow(chosen)),
    changesStatement(chosen, days),
    valuesOf({ chosen }, today),
  ];
  const figures = await select(FigureRow, {
    text: parts.map((part) => part.text).join(' UNION ALL '),
    params: parts.flatMap(({ params }) => params),
  });
  const found = new Map(
    ids.map((id): [string, Lists] => [id, { work: '[]', change: '[]', value: '[]' }]),
  );
  for (const { figure } of figures) {
    const [kind, id, lists] = Listed.parse(JSON.parse(figure));
    const known = found.get(id);
    if (known !== undefined)
      found.set(id, { ...known, [kind]: JSON.stringify(inKeptOrder(kind, lists)) });
  }
  return [...found];
}

/** Nothing that a screen would use: it was looked at today all the same. */
const tooLarge = { work: null, change: '[]', value: null };

const isSmall = (lists: Lists): boolean =>
  keptParts.reduce((length, part) => length + lists[part].length, 0) <= mostKept;

/** Keeps the figures of these key results as they are now, told by the days of today's screens. */
async function keep(lookedAt: ReadonlyMap<string, LookedAt>, query: KeepFigures): Promise<void> {
  const { today, zoneMinutes, token } = query;
  await write(reserve(lookedAt, query));
  const days = { today, zoneMinutes, lookedAt };
  const counted = await countedLists([...lookedAt.keys()], today, days);
  const rows = counted.map(([kr, lists]) => {
    const told = isSmall(lists) ? lists : tooLarge;
    return { kr, ...Object.fromEntries(keptParts.map((part) => [keptColumns[part], told[part]])) };
  });
  const kept = tableOf(rows);
  const columns = keptParts.map((part) => keptColumns[part]);
  await write({
    text: `UPDATE counted_work cw JOIN (${kept.text}) kept ON kept.kr = cw.key_result_id
      SET ${columns.map((column) => `cw.${column} = kept.${column}`).join(', ')}, cw.through_day = ?
      WHERE cw.token = ?`,
    params: [...kept.params, addDays(today, -1), token],
  });
}

/** One statement for which, then three for each fifty. */
export const keepFigures: WorkStore['keepFigures'] = async (query) => {
  const all = await dueKeyResults(query);
  for (const part of inParts(all, keyResultsAtOnce)) await keep(new Map(part), query);
  return all.length;
};
