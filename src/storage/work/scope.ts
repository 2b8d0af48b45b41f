import { sqlMoment } from '../sql/columns';
import { write } from '../sql/statement';
import type { Statement } from '../sql/statement';
import { inParts, marks } from '../sql/text';
import type { WorkStore } from '../stores';
import { issuesAtOnce } from './facts';
import { isLatestLink } from './link-rules';

/** Through links of the issues themselves, and of their present parents where these are epics or higher. */
function missingRows(ids: readonly string[], at: string): Statement {
  return {
    text: `INSERT IGNORE INTO work_scope (key_result_id, issue_id, via_issue_id, at)
      SELECT l.key_result_id, f.issue_id, l.issue_id, ? FROM issue_fact f
        JOIN kr_link_version l ON l.issue_id = f.issue_id AND l.active = 1
        WHERE f.issue_id IN ${marks(ids)} AND ${isLatestLink('l')}
      UNION ALL
      SELECT l.key_result_id, f.issue_id, l.issue_id, ? FROM issue_fact f
        JOIN issue_fact p ON p.issue_id = f.parent_id AND p.hierarchy_level >= 1
        JOIN kr_link_version l ON l.issue_id = f.parent_id AND l.active = 1
        WHERE f.issue_id IN ${marks(ids)} AND ${isLatestLink('l')}`,
    params: [at, ...ids, at, ...ids],
  };
}

/** Rows through a former parent, or a link that is gone. */
function oldRows(ids: readonly string[]): Statement {
  return {
    text: `DELETE FROM work_scope WHERE issue_id IN ${marks(ids)} AND (
      (via_issue_id <> issue_id AND NOT EXISTS (SELECT 1 FROM issue_fact f
        WHERE f.issue_id = work_scope.issue_id AND f.parent_id = work_scope.via_issue_id))
      OR NOT EXISTS (SELECT 1 FROM kr_link_version l
        WHERE l.key_result_id = work_scope.key_result_id AND l.issue_id = work_scope.via_issue_id
          AND l.active = 1 AND ${isLatestLink('l')}))`,
    params: ids,
  };
}

/** Goes by the facts as they are stored, so that an older reading moves nothing back. Two statements per 100 issues. */
export const saveScope: WorkStore['saveScope'] = async (facts, at) => {
  const ids = facts.map(({ issueId }) => issueId);
  for (const part of inParts(ids, issuesAtOnce)) {
    await write(missingRows(part, sqlMoment(at)));
    await write(oldRows(part));
  }
};
