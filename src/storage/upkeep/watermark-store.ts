import { z } from 'zod';
import { integer, moment, sqlMoment, text } from '../sql/columns';
import { select, write } from '../sql/statement';
import { insertRows } from '../sql/text';
import type { WatermarkStore } from './stores';
import { spentBy } from './usage-store';

/** Whether the app knows an issue of the project. A single value, for an EXISTS would be looked up by all issues. */
export const hasIssues = (projectId: string): string =>
  `(SELECT f.issue_id FROM issue_fact f
    WHERE f.project_id = ${projectId} AND f.deleted_at IS NULL LIMIT 1) IS NOT NULL`;

/** Projects that the app knows, each with its watermark where it has one. */
export const knownProjects = `(SELECT DISTINCT p.project_id FROM issue_fact p WHERE p.project_id <> '') known
  LEFT JOIN project_watermark w ON w.project_id = known.project_id
  WHERE ${hasIssues('known.project_id')}`;

/** Up to when every change in one of them is known: before anybody looked, since the oldest reading of what is known. */
export const reachedIn = `IF(w.project_id IS NULL,
  (SELECT MIN(IF(o.children_at < o.read_at, o.children_at, o.read_at)) FROM issue_fact o
    WHERE o.project_id = known.project_id AND o.deleted_at IS NULL), w.reached_at)`;

const WatermarkRow = z.object({
  project: text,
  reached: moment,
  isFirst: integer,
  spent: integer,
  own: integer,
});

const read: WatermarkStore['read'] = async (now) => {
  const spent = spentBy('reconcile', now);
  const rows = await select(WatermarkRow, {
    text: `SELECT known.project_id AS project, ${reachedIn} AS reached,
        w.project_id IS NULL AS isFirst, ${spent.text}
      FROM ${knownProjects}
      ORDER BY w.reached_at, known.project_id`,
    params: spent.params,
  });
  const projects = rows.map(({ project, reached, isFirst }) => ({
    ...{ projectId: project, reachedAt: reached, isFirst: isFirst === 1 },
  }));
  const [row] = rows;
  return { projects, spent: { spent: row?.spent ?? 0, own: row?.own ?? 0 } };
};

const reach: WatermarkStore['reach'] = (projectIds, reachedAt) => {
  const at = sqlMoment(reachedAt);
  const rows = projectIds.map((id) => ({ project_id: id, reached_at: at, refused_at: null }));
  const forward = 'reached_at = GREATEST(reached_at, VALUES(reached_at)), refused_at = NULL';
  return write(insertRows('project_watermark', rows, forward));
};

const refuse: WatermarkStore['refuse'] = ({ projectId, reachedAt }, at) => {
  const moments = { reached_at: sqlMoment(reachedAt), refused_at: sqlMoment(at) };
  const first = 'refused_at = COALESCE(refused_at, VALUES(refused_at))';
  return write(insertRows('project_watermark', [{ project_id: projectId, ...moments }], first));
};

export const createWatermarkStore = (): WatermarkStore => ({ read, reach, refuse });
