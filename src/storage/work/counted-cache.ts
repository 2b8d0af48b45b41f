import { z } from 'zod';
import { addDays, type CalendarDate } from '../../domain/calendar';
import { inOrder, type WorkChange } from '../../domain/work-history';
import { sqlMoment, text } from '../sql/columns';
import { nested } from '../sql/nested';
import { select, write } from '../sql/statement';
import type { Statement } from '../sql/statement';
import { inParts, insertRows, isCurrent, marks, tableOf } from '../sql/text';
import { beganColumns, beganGroup, publishedAt } from '../standing/began';
import type { WorkStore } from '../stores';
import { isCached, type ChangeDays } from './change-days';
import { ChangeList, changeOf, changesStatement } from './changes';
import { issuesAtOnce } from './facts';
import { Category, KeptSums, sumsOf } from './sums';

type KeepQuery = Parameters<WorkStore['keepHistories']>[0];

/** A change as the cache keeps it: without what names its key result. */
const Kept = z.tuple([z.string(), z.string(), Category, z.string().nullable(), ...KeptSums]);
export const CachedList = z.tuple([z.literal('cached'), text, z.array(Kept)]);

const listOf = (change: WorkChange): z.infer<typeof Kept> => [
  change.on,
  change.linkedOn,
  change.issueStatusCategory,
  change.resolutionId,
  change.issues,
  change.estimatedIssues,
  change.estimate,
  change.plannedIssues,
  change.plannedSeconds,
  change.spentSeconds,
];

/** The changes of a cached series, in the order of their days. */
export const cachedOf = ([, keyResultId, series]: z.infer<typeof CachedList>) => ({
  keyResultId,
  changes: series.map(([on, linkedOn, issueStatusCategory, resolutionId, ...sums]): WorkChange => ({
    ...{ on, linkedOn, issueStatusCategory, resolutionId },
    ...sumsOf(sums),
  })),
});

/** The series is JSON already: as a text within JSON it would be twice as long to read. */
export function cachedStatement(ids: readonly string[], days: ChangeDays): Statement {
  const cached = isCached('cw', days);
  return {
    text: `SELECT CONCAT('["cached",', JSON_QUOTE(cw.key_result_id), ',', cw.series, ']') AS figure
      FROM counted_work cw WHERE cw.key_result_id IN ${marks(ids)} AND ${cached.text}`,
    params: [...ids, ...cached.params],
  };
}

/** Key results counted anew by one statement; their histories are the largest thing the app reads. */
const keyResultsAtOnce = 50;

const FigureRow = z.object({ figure: z.string() });
const DueRow = nested({ k: z.object({ id: text }), ...beganGroup });

const isOpen = `cy.archived_at IS NULL AND o.archived_at IS NULL AND k.archived_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM close_record ended WHERE ended.subject_id IN (k.id, o.id, cy.id))`;

/** Open key results that have work, and no history that was kept today. */
const due = (yesterday: CalendarDate, limit: number): Statement => ({
  text: `SELECT k.id AS k_id, ${beganColumns}
    FROM cycle_version cy
    JOIN objective_version o ON o.cycle_id = cy.id
    JOIN key_result_version k ON k.objective_id = o.id
    LEFT JOIN counted_work cw ON cw.key_result_id = k.id
    WHERE ${isCurrent('cycle_version', 'cy')} AND ${isCurrent('objective_version', 'o')}
      AND ${isCurrent('key_result_version', 'k')} AND ${isOpen}
      AND EXISTS (SELECT 1 FROM kr_link_version l WHERE l.key_result_id = k.id)
      AND (cw.key_result_id IS NULL OR cw.through_day < ?)
    LIMIT ${Math.trunc(limit)}`,
  params: [yesterday],
});

/** Days of publishing by the clocks of today: where they differ from those of then, the history is not found and counted anew. */
async function dueKeyResults({ today, zoneMinutes, limit }: KeepQuery) {
  const rows = await select(DueRow, due(addDays(today, -1), limit));
  return rows.map(({ k, began }) => {
    const at = publishedAt(began);
    const shifted = at === null ? null : Date.parse(at) + zoneMinutes * 60_000;
    return { id: k.id, on: shifted === null ? null : new Date(shifted).toISOString().slice(0, 10) };
  });
}

interface DueKeyResult {
  readonly id: string;
  readonly on: CalendarDate | null;
}

/** A row that no screen uses: whoever changes something meanwhile deletes it, and nothing is kept. */
function reserve(due: readonly DueKeyResult[], { today }: ChangeDays, at: string): Statement {
  const rows = due.map(({ id, on }) => ({
    ...{ key_result_id: id, opens_day: today, through_day: '1000-01-01', published_on: on },
    ...{ counted_at: sqlMoment(at), series: '[]' },
  }));
  const columns = ['opens_day', 'through_day', 'published_on', 'counted_at', 'series'];
  const anew = columns.map((column) => `${column} = VALUES(${column})`).join(', ');
  return insertRows('counted_work', rows, anew);
}

/** Keeps the histories of these key results as they are now, told by the days of today's screens. */
async function keep(part: readonly DueKeyResult[], query: KeepQuery): Promise<void> {
  const ids = part.map(({ id }) => id);
  const publishedOn = new Map(part.flatMap(({ id, on }) => (on === null ? [] : [[id, on]])));
  const days = { ...query, publishedOn };
  await write(reserve(part, days, query.at));
  const rows = await select(FigureRow, changesStatement(ids, days, { unlessCached: false }));
  const found = new Map<string, WorkChange[]>(ids.map((id) => [id, []]));
  for (const { figure } of rows) {
    const { keyResultId, change } = changeOf(ChangeList.parse(JSON.parse(figure)));
    found.get(keyResultId)?.push(change);
  }
  await write(keepFound(found, query));
}

function keepFound(found: ReadonlyMap<string, WorkChange[]>, { today, at }: KeepQuery): Statement {
  const kept = tableOf(
    [...found].map(([kr, changes]) => ({
      kr,
      series: JSON.stringify(inOrder(changes).map(listOf)),
    })),
  );
  return {
    text: `UPDATE counted_work cw JOIN (${kept.text}) kept ON kept.kr = cw.key_result_id
      SET cw.series = kept.series, cw.through_day = ? WHERE cw.counted_at = ?`,
    params: [...kept.params, addDays(today, -1), sqlMoment(at)],
  };
}

/** One statement for which, then three for each fifty. */
export const keepHistories: WorkStore['keepHistories'] = async (query) => {
  const all = await dueKeyResults(query);
  for (const part of inParts(all, keyResultsAtOnce)) await keep(part, query);
  return all.length;
};

export const forgetHistories: WorkStore['forgetHistories'] = async (issueIds) => {
  for (const part of inParts([...new Set(issueIds)], issuesAtOnce)) {
    await write({
      text: `DELETE FROM counted_work WHERE key_result_id IN
        (SELECT s.key_result_id FROM work_scope s WHERE s.issue_id IN ${marks(part)})`,
      params: part,
    });
  }
};

export const forgetHistoriesOf: WorkStore['forgetHistoriesOf'] = (keyResultIds) =>
  keyResultIds === 'all'
    ? write({ text: 'DELETE FROM counted_work WHERE 1 = 1', params: [] })
    : write({
        text: `DELETE FROM counted_work WHERE key_result_id IN ${marks(keyResultIds)}`,
        params: keyResultIds,
      });
