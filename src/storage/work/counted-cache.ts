import { z } from 'zod';
import { inOrder, type WorkChange } from '../../domain/work-history';
import { sqlMoment, text } from '../sql/columns';
import { select, write } from '../sql/statement';
import type { Statement } from '../sql/statement';
import { inParts, insertRows, marks, tableOf } from '../sql/text';
import type { WorkStore } from '../stores';
import { ChangeList, changeDays, changeOf, changesStatement, isCached } from './changes';
import type { ChangeDays } from './changes';
import { issuesAtOnce } from './facts';
import { SumList, sumsOf, Category } from './sums';

/** A change as the cache keeps it: without what names its key result. */
const Series = z.array(z.tuple([text, text, Category, text.nullable(), ...SumList]));

const listOf = (change: WorkChange): z.infer<typeof Series>[number] => [
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
export const seriesOf = (json: string): WorkChange[] =>
  Series.parse(JSON.parse(json)).map(
    ([on, linkedOn, issueStatusCategory, resolutionId, ...sums]) => ({
      ...{ on, linkedOn, issueStatusCategory, resolutionId },
      ...sumsOf(sums),
    }),
  );

export const cachedStatement = (ids: readonly string[], days: ChangeDays): Statement => ({
  text: `SELECT CAST(JSON_ARRAY('cached', cw.key_result_id, cw.series) AS CHAR) AS figure
    FROM counted_work cw WHERE cw.key_result_id IN ${marks(ids)} AND ${isCached('cw', days)}`,
  params: ids,
});

/** Key results counted anew by one statement; their histories are the largest thing the app reads. */
const keyResultsAtOnce = 50;

const FigureRow = z.object({ figure: z.string() });
const DueRow = z.object({ key_result_id: text });

/** Of key results that have work: no history is kept, or one that ends before yesterday. */
const due = (days: ChangeDays, limit: number): Statement => ({
  text: `SELECT DISTINCT k.key_result_id FROM kr_link_version k
    LEFT JOIN counted_work cw ON cw.key_result_id = k.key_result_id
    WHERE cw.key_result_id IS NULL OR cw.through_day < '${days.through}'
    LIMIT ${Math.trunc(limit)}`,
  params: [],
});

/** A row that no screen uses: whoever changes something meanwhile deletes it, and nothing is kept. */
const reserve = (ids: readonly string[], days: ChangeDays, at: string): Statement => {
  const rows = ids.map((id) => ({
    ...{ key_result_id: id, opens_day: days.opens, through_day: '1000-01-01' },
    ...{ counted_at: sqlMoment(at), series: '[]' },
  }));
  const columns = ['opens_day', 'through_day', 'counted_at', 'series'];
  const anew = columns.map((column) => `${column} = VALUES(${column})`).join(', ');
  return insertRows('counted_work', rows, anew);
};

/** Keeps the histories of these key results as they are now, complete up to yesterday. */
async function keep(ids: readonly string[], days: ChangeDays, at: string): Promise<void> {
  await write(reserve(ids, days, at));
  const rows = await select(FigureRow, changesStatement(ids, days, { unlessCached: false }));
  const found = new Map<string, WorkChange[]>(ids.map((id) => [id, []]));
  for (const { figure } of rows) {
    const { keyResultId, change } = changeOf(ChangeList.parse(JSON.parse(figure)));
    found.get(keyResultId)?.push(change);
  }
  const kept = tableOf(
    [...found].map(([kr, changes]) => ({
      kr,
      series: JSON.stringify(inOrder(changes).map(listOf)),
    })),
  );
  await write({
    text: `UPDATE counted_work cw JOIN (${kept.text}) kept ON kept.kr = cw.key_result_id
      SET cw.series = kept.series, cw.through_day = ? WHERE cw.counted_at = ?`,
    params: [...kept.params, days.through, sqlMoment(at)],
  });
}

/** One statement for which, then three for each fifty. */
export const keepHistories: WorkStore['keepHistories'] = async ({
  today,
  zoneMinutes,
  at,
  limit,
}) => {
  const days = changeDays(today, zoneMinutes);
  const rows = await select(DueRow, due(days, limit));
  const ids = rows.map((row) => row.key_result_id);
  for (const part of inParts(ids, keyResultsAtOnce)) await keep(part, days, at);
  return ids.length;
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
