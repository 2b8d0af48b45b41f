import { z } from 'zod';
import { select, write } from '../sql/statement';
import { text } from '../sql/columns';
import { marks } from '../sql/text';
import type { WorkStore } from '../stores';
import { orphanStates } from './issue-changes';

const SubTaskRow = z.object({ issue_id: text });

/**
 * Sub-tasks go with their issue, other children lose it: Jira does so and tells nobody. What they were
 * until then stays in their past. Three statements; a repeat changes nothing.
 */
export const bereave: WorkStore['bereave'] = async (issueIds) => {
  const list = marks(issueIds);
  const isGone = `p.issue_id IN ${list} AND p.deleted_at IS NOT NULL`;
  const found = await select(SubTaskRow, {
    text: `SELECT f.issue_id FROM issue_fact p JOIN issue_fact f ON f.parent_id = p.issue_id
      WHERE ${isGone}`,
    params: issueIds,
  });
  if (found.length === 0) return [];
  await write({
    text: `UPDATE issue_fact p JOIN issue_fact f ON f.parent_id = p.issue_id
      SET f.deleted_at = COALESCE(f.deleted_at, p.deleted_at)
      WHERE ${isGone} AND f.hierarchy_level = -1`,
    params: issueIds,
  });
  await write(orphanStates(issueIds));
  await write({
    text: `UPDATE issue_fact p JOIN issue_fact f ON f.parent_id = p.issue_id SET f.parent_id = NULL
      WHERE ${isGone} AND f.hierarchy_level >= 0`,
    params: issueIds,
  });
  return found.map((row) => row.issue_id);
};
