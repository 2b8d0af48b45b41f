import { z } from 'zod';
import { integer, text } from '../sql/columns';
import { select } from '../sql/statement';
import { marks } from '../sql/text';
import type { WorkStore } from '../stores';
import { scopesOf, wasRead } from './counted-scope';

const CountedRow = z.object({ id: text, total: integer });

/** One statement: the newest issues, and beside each how many there are. */
export const counted: WorkStore['counted'] = async (keyResultId, query) => {
  const { excludedResolutionIds: excluded, closedAt, limit } = query;
  const ends = new Map(closedAt === null ? [] : [[keyResultId, closedAt]]);
  const [scope] = scopesOf([keyResultId], ends);
  if (scope === undefined) return { issueIds: [], total: 0 };
  const resolution = `${scope.state}.resolution_id`;
  const inScope =
    excluded.length === 0
      ? { text: '', params: [] }
      : {
          text: `AND (${resolution} IS NULL OR ${resolution} NOT IN ${marks(excluded)})`,
          params: excluded,
        };
  const rows = await select(CountedRow, {
    text: `SELECT s.issue_id AS id, COUNT(*) OVER () AS total, MAX(f.created_at) AS created
      ${scope.text} AND ${wasRead} ${inScope.text}
      GROUP BY s.issue_id
      ORDER BY created DESC, id DESC LIMIT ${limit}`,
    params: [...scope.params, ...inScope.params],
  });
  return { issueIds: rows.map(({ id }) => id), total: rows[0]?.total ?? 0 };
};
