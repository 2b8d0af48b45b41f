import { z } from 'zod';
import type { Moment } from '../../domain/calendar';
import { integer, sqlMoment } from '../sql/columns';
import { select, write } from '../sql/statement';
import type { Statement } from '../sql/statement';
import { isLatestLink } from '../work/link-rules';
import type { RereadStore } from './stores';
import { spentIn } from './usage-store';

/**
 * Facts of the row `f` that a link brought and still holds, last asked about before then. One link is looked
 * for beside each of them: with EXISTS the database may put together all that is linked anywhere first.
 */
export const unreadSince = (before: Moment): Statement => ({
  text: `f.deleted_at IS NULL AND (f.checked_at IS NULL OR f.checked_at < ?)
    AND (SELECT 1 FROM work_scope s JOIN kr_link_version l
      ON l.key_result_id = s.key_result_id AND l.issue_id = s.via_issue_id AND l.active = 1
      WHERE s.issue_id = f.issue_id AND ${isLatestLink('l')} LIMIT 1) = 1`,
  params: [sqlMoment(before)],
});

const DueRow = z.object({ total: integer, due: integer, spent: integer });

const due: RereadStore['due'] = async (before, now) => {
  const unread = unreadSince(before);
  const spent = spentIn(now);
  const [row] = await select(DueRow, {
    text: `SELECT (SELECT COUNT(*) FROM issue_fact t WHERE t.deleted_at IS NULL) AS total,
      (SELECT COUNT(*) FROM issue_fact f WHERE ${unread.text}) AS due, ${spent.text} AS spent`,
    params: [...unread.params, ...spent.params],
  });
  return row ?? { total: 0, due: 0, spent: 0 };
};

const markOldest: RereadStore['markOldest'] = (before, limit, token, at) => {
  const unread = unreadSince(before);
  return write({
    text: `INSERT IGNORE INTO dirty_issue (issue_id, token, at)
      SELECT f.issue_id, ?, ? FROM issue_fact f WHERE ${unread.text}
      ORDER BY f.checked_at, f.issue_id LIMIT ${Math.trunc(limit)}`,
    params: [token, sqlMoment(at), ...unread.params],
  });
};

const markProject: RereadStore['markProject'] = (projectId, token, at) =>
  write({
    text: `INSERT INTO dirty_issue (issue_id, token, at)
      SELECT f.issue_id, ?, ? FROM issue_fact f WHERE f.project_id = ? AND f.deleted_at IS NULL
      ON DUPLICATE KEY UPDATE token = VALUES(token)`,
    params: [token, sqlMoment(at), projectId],
  });

const forgetProject: RereadStore['forgetProject'] = (projectId, at) =>
  write({
    text: `UPDATE issue_fact SET deleted_at = ?, read_at = GREATEST(read_at, ?)
      WHERE project_id = ? AND deleted_at IS NULL`,
    params: [sqlMoment(at), sqlMoment(at), projectId],
  });

export const createRereadStore = (): RereadStore => ({
  due,
  markOldest,
  markProject,
  forgetProject,
});
