import { z } from 'zod';
import { flag, integer, text } from '../sql/columns';
import { select } from '../sql/statement';
import type { WorkStore } from '../stores';
import { scopesOf, wasRead } from './counted-scope';

const ThroughRow = z.object({
  kr: text,
  itself: flag,
  resolution: text.nullable(),
  issues: integer,
});

/** One statement; none without key results. */
export const through: WorkStore['through'] = async (issueId, keyResultIds, closedAt) => {
  if (keyResultIds.length === 0) return [];
  const parts = scopesOf(keyResultIds, closedAt).map((scope) => ({
    text: `SELECT s.key_result_id AS kr, s.issue_id = ? AS itself,
        ${scope.state}.resolution_id AS resolution, COUNT(DISTINCT s.issue_id) AS issues
      ${scope.text} AND ${wasRead} AND (s.issue_id = ? OR s.via_issue_id = ? OR ${scope.state}.parent_id = ?)
      GROUP BY kr, itself, resolution`,
    params: [issueId, ...scope.params, issueId, issueId, issueId],
  }));
  const rows = await select(ThroughRow, {
    text: parts.map((part) => part.text).join(' UNION ALL '),
    params: parts.flatMap(({ params }) => params),
  });
  return rows.map(({ kr, itself, resolution, issues }) => ({
    keyResultId: kr,
    isItself: itself,
    resolutionId: resolution,
    issues,
  }));
};
