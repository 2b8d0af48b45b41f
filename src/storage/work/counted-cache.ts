import { z } from 'zod';
import { addDays, type CalendarDate } from '../../domain/calendar';
import { day, sqlMoment, text } from '../sql/columns';
import { nested } from '../sql/nested';
import { select, write } from '../sql/statement';
import type { Statement } from '../sql/statement';
import { inParts, insertRows, isCurrent, marks, tableOf } from '../sql/text';
import { beganColumns, beganGroup, publishedAt } from '../standing/began';
import type { WorkStore } from '../stores';
import { isCached, type ChangeDays } from './change-days';
import { ChangeLists, changesStatement, toldSeries } from './changes';
import { issuesAtOnce } from './facts';
import { FigureRow, Listed } from './figure-lists';
import type { LookedAt } from './stores';

type KeepQuery = Parameters<WorkStore['keepHistories']>[0];

/** The series is JSON already, of the shape that `changesStatement` lists. */
export function cachedStatement(ids: readonly string[], days: ChangeDays): Statement {
  const cached = isCached('cw', days);
  return {
    text: `SELECT CONCAT('["change",', JSON_QUOTE(cw.key_result_id), ',', cw.series, ']') AS figure
      FROM counted_work cw WHERE cw.key_result_id IN ${marks(ids)} AND ${cached.text}`,
    params: [...ids, ...cached.params],
  };
}

/** Key results counted anew by one statement; their histories are the largest thing the app reads. */
const keyResultsAtOnce = 50;

const DueRow = nested({ k: z.object({ id: text }), cy: z.object({ since: day }), ...beganGroup });

const isOpen = `cy.archived_at IS NULL AND o.archived_at IS NULL AND k.archived_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM close_record ended WHERE ended.subject_id IN (k.id, o.id, cy.id))`;

/** Open key results that have work, and no history that was kept today. */
const due = (yesterday: CalendarDate, limit: number): Statement => ({
  text: `SELECT k.id AS k_id, cy.starts_on AS cy_since, ${beganColumns}
    FROM cycle_version cy
    JOIN objective_version o ON o.cycle_id = cy.id
    JOIN key_result_version k ON k.objective_id = o.id
    LEFT JOIN counted_work cw ON cw.key_result_id = k.id
    WHERE ${isCurrent('cycle_version', 'cy')} AND ${isCurrent('objective_version', 'o')}
      AND ${isCurrent('key_result_version', 'k')} AND ${isOpen}
      AND (SELECT 1 FROM kr_link_version l WHERE l.key_result_id = k.id LIMIT 1) = 1
      AND (cw.key_result_id IS NULL OR cw.through_day < ?)
    LIMIT ${Math.trunc(limit)}`,
  params: [yesterday],
});

/** Days of publishing by the clocks of today: where they differ from those of then, the history is not found and counted anew. */
async function dueKeyResults({ today, zoneMinutes, limit }: KeepQuery) {
  const rows = await select(DueRow, due(addDays(today, -1), limit));
  return rows.map(({ k, cy, began }): [string, LookedAt] => {
    const at = publishedAt(began);
    const shifted = at === null ? null : Date.parse(at) + zoneMinutes * 60_000;
    const publishedOn = shifted === null ? null : new Date(shifted).toISOString().slice(0, 10);
    return [k.id, { since: cy.since, publishedOn }];
  });
}

/** A row that no screen uses: whoever changes something meanwhile deletes it, and nothing is kept. */
function reserve(lookedAt: ReadonlyMap<string, LookedAt>, at: string): Statement {
  const rows = [...lookedAt].map(([id, { since, publishedOn }]) => ({
    ...{ key_result_id: id, opens_day: since, published_on: publishedOn },
    ...{ through_day: '1000-01-01', counted_at: sqlMoment(at), series: '[]' },
  }));
  const columns = ['opens_day', 'published_on', 'through_day', 'counted_at', 'series'];
  const anew = columns.map((column) => `${column} = VALUES(${column})`).join(', ');
  return insertRows('counted_work', rows, anew);
}

/** Keeps the histories of these key results as they are now, told by the days of today's screens. */
async function keep(lookedAt: ReadonlyMap<string, LookedAt>, query: KeepQuery): Promise<void> {
  const { today, zoneMinutes, at } = query;
  const days = { today, zoneMinutes, lookedAt };
  const ids = [...lookedAt.keys()];
  await write(reserve(lookedAt, at));
  const rows = await select(FigureRow, changesStatement(ids, days, { unlessCached: false }));
  const found = new Map(ids.map((kr) => [kr, '[]']));
  for (const { figure } of rows) {
    const [, keyResultId, lists] = Listed.parse(JSON.parse(figure));
    found.set(keyResultId, toldSeries(ChangeLists.parse(lists)));
  }
  const kept = tableOf([...found].map(([kr, series]) => ({ kr, series })));
  await write({
    text: `UPDATE counted_work cw JOIN (${kept.text}) kept ON kept.kr = cw.key_result_id
      SET cw.series = kept.series, cw.through_day = ? WHERE cw.counted_at = ?`,
    params: [...kept.params, addDays(today, -1), sqlMoment(at)],
  });
}

/** One statement for which, then three for each fifty. */
export const keepHistories: WorkStore['keepHistories'] = async (query) => {
  const all = await dueKeyResults(query);
  for (const part of inParts(all, keyResultsAtOnce)) await keep(new Map(part), query);
  return all.length;
};

/** From the issues to what is kept of them: a DELETE with a subquery reads all that is kept. */
export const forgetHistories: WorkStore['forgetHistories'] = async (issueIds) => {
  for (const part of inParts([...new Set(issueIds)], issuesAtOnce)) {
    await write({
      text: `DELETE cw FROM work_scope s
        STRAIGHT_JOIN counted_work cw ON cw.key_result_id = s.key_result_id
        WHERE s.issue_id IN ${marks(part)}`,
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
