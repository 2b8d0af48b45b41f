import { z } from 'zod';
import { integer, sqlMoment, text } from '../sql/columns';
import { select, write } from '../sql/statement';
import { inParts, marks } from '../sql/text';
import type { WorkStore } from '../stores';
import { issuesAtOnce } from './facts';
import { isLatestLink } from './link-rules';

const IssueRow = z.object({ issue_id: text });

/** What brings children that were not read since it came into scope. */
export const childless: WorkStore['childless'] = async (issueIds) => {
  const found: string[] = [];
  for (const part of inParts(issueIds, issuesAtOnce)) {
    const rows = await select(IssueRow, {
      text: `SELECT DISTINCT s.issue_id FROM work_scope s
        JOIN kr_link_version l ON l.key_result_id = s.key_result_id
          AND l.issue_id = s.via_issue_id AND l.active = 1 AND l.jql IS NULL
        JOIN issue_fact f ON f.issue_id = s.issue_id AND f.hierarchy_level >= 1
        WHERE s.issue_id IN ${marks(part)} AND f.children_at IS NULL AND ${isLatestLink('l')}`,
      params: part,
    });
    found.push(...rows.map((row) => row.issue_id));
  }
  return found;
};

export const noteChildren: WorkStore['noteChildren'] = async (issueIds, at) => {
  for (const part of inParts(issueIds, issuesAtOnce)) {
    await write({
      text: `UPDATE issue_fact SET children_at = ? WHERE issue_id IN ${marks(part)}`,
      params: [sqlMoment(at), ...part],
    });
  }
};

const BelowRow = z.object({ issue_id: text, hierarchy_level: integer });

/** One statement per 100 parents. */
export const below: WorkStore['below'] = async (parentIds) => {
  const found: { issueId: string; hierarchyLevel: number }[] = [];
  for (const part of inParts(parentIds, issuesAtOnce)) {
    const rows = await select(BelowRow, {
      text: `SELECT f.issue_id, f.hierarchy_level FROM issue_fact f
        WHERE f.parent_id IN ${marks(part)} AND f.hierarchy_level >= 0`,
      params: part,
    });
    found.push(
      ...rows.map((row) => ({ issueId: row.issue_id, hierarchyLevel: row.hierarchy_level })),
    );
  }
  return found;
};
