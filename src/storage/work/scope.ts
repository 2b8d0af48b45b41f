import { sqlMoment } from '../sql/columns';
import { write } from '../sql/statement';
import type { Statement } from '../sql/statement';
import { inParts, marks } from '../sql/text';
import type { WorkStore } from '../stores';
import { issuesAtOnce } from './facts';
import { isLatestLink } from './link-rules';

/** The issue above, so many levels up: `f.parent_id`, then the parents of its parents. */
const levels = ['f.parent_id', 'p1.parent_id', 'p2.parent_id', 'p3.parent_id'] as const;

const parents = (count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const above = levels[index] ?? '';
    return `JOIN issue_fact p${index + 1} ON p${index + 1}.issue_id = ${above}`;
  }).join('\n        ');

/** Of issues below something linked; an issue of level 0 brings no children, so the direct parent is an epic or higher. */
const through = (linked: string, count: number, ids: string): string => `
      SELECT l.key_result_id, f.issue_id, l.issue_id, ? FROM issue_fact f
        ${parents(count)}
        JOIN kr_link_version l ON l.issue_id = ${linked} AND l.active = 1
        WHERE f.issue_id IN ${ids} AND f.hierarchy_level >= 0 AND ${isLatestLink('l')}
          AND p1.hierarchy_level >= 1`;

/** Through links of the issues themselves, and of whatever lies above them. */
function missingRows(ids: readonly string[], at: string): Statement {
  const list = marks(ids);
  const ways = levels.map((linked, index) => through(linked, Math.max(1, index), list));
  return {
    text: `INSERT IGNORE INTO work_scope (key_result_id, issue_id, via_issue_id, at)
      SELECT l.key_result_id, f.issue_id, l.issue_id, ? FROM issue_fact f
        JOIN kr_link_version l ON l.issue_id = f.issue_id AND l.active = 1
        WHERE f.issue_id IN ${list} AND ${isLatestLink('l')}
      UNION ALL ${ways.join(' UNION ALL ')}`,
    params: [...Array.from({ length: levels.length + 1 }, () => [at, ...ids]).flat()],
  };
}

/** Whatever came into scope by a new way: what lies below it was perhaps not followed. */
const childrenUnread = (ids: readonly string[], at: string): Statement => ({
  text: `UPDATE issue_fact SET children_at = NULL
    WHERE issue_id IN ${marks(ids)} AND hierarchy_level >= 1 AND EXISTS (SELECT 1 FROM work_scope s
      WHERE s.issue_id = issue_fact.issue_id AND s.at = ? AND s.via_issue_id <> s.issue_id)`,
  params: [...ids, at],
});

/**
 * Goes by the facts as they are stored, so that an older reading moves nothing back. Former ways stay:
 * the past was counted through them. One statement per 100 issues, one more where some bring children.
 */
export const saveScope: WorkStore['saveScope'] = async (issueIds, at, parentIds = []) => {
  const moment = sqlMoment(at);
  for (const part of inParts(issueIds, issuesAtOnce)) await write(missingRows(part, moment));
  for (const part of inParts(parentIds, issuesAtOnce)) await write(childrenUnread(part, moment));
};
