import { z } from 'zod';
import { select, write } from '../sql/statement';
import type { Statement } from '../sql/statement';
import { text } from '../sql/columns';
import { marks } from '../sql/text';
import type { WorkStore } from '../stores';
import { orphanStates } from './issue-changes';

const ChildRow = z.object({ issue_id: text });

/**
 * Sub-tasks go with their issue, other children lose it: Jira does so and tells nobody. What they were
 * until then stays in their past. Four statements, one where nothing lies below; a repeat changes nothing.
 */
export const bereave: WorkStore['bereave'] = async (gone) => {
  const which: Statement =
    'projectId' in gone
      ? { text: 'p.project_id = ? AND p.deleted_at IS NOT NULL', params: [gone.projectId] }
      : { text: `p.issue_id IN ${marks(gone)} AND p.deleted_at IS NOT NULL`, params: gone };
  const below = `issue_fact p JOIN issue_fact f ON f.parent_id = p.issue_id`;
  const found = await select(ChildRow, {
    text: `SELECT f.issue_id FROM ${below} WHERE ${which.text}`,
    params: which.params,
  });
  if (found.length === 0) return [];
  await write({
    text: `UPDATE ${below} SET f.deleted_at = COALESCE(f.deleted_at, p.deleted_at)
      WHERE ${which.text} AND f.hierarchy_level = -1`,
    params: which.params,
  });
  await write(orphanStates(which));
  await write({
    text: `UPDATE ${below} SET f.parent_id = NULL
      WHERE ${which.text} AND f.hierarchy_level >= 0 AND f.deleted_at IS NULL`,
    params: which.params,
  });
  return found.map((row) => row.issue_id);
};
