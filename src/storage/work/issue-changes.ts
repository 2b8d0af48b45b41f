import { z } from 'zod';
import type { IssueHistory } from '../../domain/issue-history';
import { decimal, integer, moment, sqlMoment, text } from '../sql/columns';
import { select, write } from '../sql/statement';
import type { Statement } from '../sql/statement';
import { inParts, insertRows, marks } from '../sql/text';
import type { Row } from '../sql/text';
import type { WorkStore } from '../stores';
import { Category } from './sums';

const issuesAtOnce = 100;
const statesAtOnce = 500;

/** What makes a state, in `issue_fact` and `issue_change` alike. */
const content = [
  'parent_id',
  'issue_status_category',
  'resolution_id',
  'estimate',
  'planned_seconds',
  'spent_seconds',
];

const columns = ['issue_id', 'at', ...content].join(', ');
const anew = content.map((column) => `${column} = VALUES(${column})`).join(', ');
const ofFact = content.map((column) => `f.${column}`).join(', ');
const ofLast = content
  .filter((column) => column !== 'parent_id')
  .map((column) => `last.${column}`)
  .join(', ');
const isSame = content.map((column) => `last.${column} <=> f.${column}`).join(' AND ');

/** When the fact became what it is: what is done knows, of anything else Jira tells its last change. */
const since = `IF(last.issue_id IS NULL, GREATEST(f.created_at, COALESCE(f.done_at, f.updated_at)),
  GREATEST(last.at, IF(f.done_at IS NOT NULL AND last.issue_status_category <> 'done',
    f.done_at, f.updated_at)))`;

/**
 * Adds what these issues are now where that differs from the last state that is known. One of which
 * nothing is known was to do when it was created, until its history is read.
 */
export async function addStates(issueIds: readonly string[]): Promise<void> {
  const ids = marks(issueIds);
  await write({
    text: `INSERT INTO issue_change (${columns})
      SELECT f.issue_id, f.created_at, f.parent_id, 'new', NULL, f.estimate, f.planned_seconds, 0
        FROM issue_fact f WHERE f.issue_id IN ${ids} AND f.deleted_at IS NULL
          AND NOT EXISTS (SELECT 1 FROM issue_change c WHERE c.issue_id = f.issue_id)
      UNION ALL
      SELECT f.issue_id, ${since}, ${ofFact}
        FROM issue_fact f LEFT JOIN issue_change last ON last.issue_id = f.issue_id
        WHERE f.issue_id IN ${ids} AND f.deleted_at IS NULL
          AND NOT EXISTS (SELECT 1 FROM issue_change later
            WHERE later.issue_id = last.issue_id AND later.at > last.at)
          AND NOT (last.issue_id IS NOT NULL AND ${isSame})
          AND NOT (last.issue_id IS NULL AND f.issue_status_category = 'new'
            AND f.resolution_id IS NULL AND f.spent_seconds = 0)
      ON DUPLICATE KEY UPDATE ${anew}`,
    params: [...issueIds, ...issueIds],
  });
}

/** What the children of deleted issues `p` are from then on: the same without a parent. */
export const orphanStates = (which: Statement): Statement => ({
  text: `INSERT INTO issue_change (${columns})
    SELECT last.issue_id, GREATEST(last.at, p.deleted_at), NULL, ${ofLast}
      FROM issue_fact p JOIN issue_fact f ON f.parent_id = p.issue_id
          AND f.hierarchy_level >= 0 AND f.deleted_at IS NULL
        JOIN issue_change last ON last.issue_id = f.issue_id AND last.parent_id = p.issue_id
      WHERE ${which.text} AND NOT EXISTS (SELECT 1 FROM issue_change later
          WHERE later.issue_id = last.issue_id AND later.at > last.at)
    ON DUPLICATE KEY UPDATE ${anew}`,
  params: which.params,
});

const rowsOf = ({ issueId, states }: IssueHistory): Row[] =>
  states.map((state) => ({
    issue_id: issueId,
    at: sqlMoment(state.at),
    parent_id: state.parentId,
    issue_status_category: state.issueStatusCategory,
    resolution_id: state.resolutionId,
    estimate: state.estimate,
    planned_seconds: state.plannedSeconds,
    spent_seconds: state.spentSeconds,
  }));

/** States until the last one told are replaced; what came after it stays. */
const dropOthers = (histories: readonly IssueHistory[]) => {
  const told = histories.flatMap(({ issueId, states }) =>
    states.map(({ at }) => [issueId, sqlMoment(at)]),
  );
  const ends = histories.map(({ issueId, states }) => [
    issueId,
    sqlMoment(states.at(-1)?.at ?? '1000-01-01T00:00:00.000Z'),
  ]);
  const isBefore = ends.map(() => '(issue_id = ? AND at < ?)').join(' OR ');
  return {
    text: `DELETE FROM issue_change WHERE (${isBefore})
      AND (issue_id, at) NOT IN (${told.map(marks).join(', ')})`,
    params: [...ends.flat(), ...told.flat()],
  };
};

/** Replaces what is known of the past of these issues, and notes that it was read. */
export const saveHistories: WorkStore['saveHistories'] = async (histories, at) => {
  for (const part of inParts(histories, issuesAtOnce)) {
    for (const rows of inParts(part.flatMap(rowsOf), statesAtOnce)) {
      await write(insertRows('issue_change', rows, anew));
    }
    await write(dropOthers(part));
    const ids = part.map(({ issueId }) => issueId);
    await write({
      text: `UPDATE issue_fact SET history_at = ? WHERE issue_id IN ${marks(ids)}`,
      params: [sqlMoment(at), ...ids],
    });
  }
};

const FactRow = z.object({
  issue_id: text,
  project_id: text,
  created_at: moment,
  parent_id: text.nullable(),
  issue_status_category: Category,
  resolution_id: text.nullable(),
  estimate: decimal.nullable(),
  planned_seconds: integer.nullable(),
  spent_seconds: integer,
});

export const withoutHistory: WorkStore['withoutHistory'] = async (limit) => {
  const rows = await select(FactRow, {
    text: `SELECT f.issue_id, f.project_id, f.created_at, ${ofFact} FROM issue_fact f
      WHERE f.history_at IS NULL AND f.deleted_at IS NULL AND f.missing_since IS NULL
      LIMIT ${Math.trunc(limit)}`,
    params: [],
  });
  return rows.map((row) => ({
    issueId: row.issue_id,
    projectId: row.project_id,
    createdAt: row.created_at,
    now: {
      parentId: row.parent_id,
      issueStatusCategory: row.issue_status_category,
      resolutionId: row.resolution_id,
      estimate: row.estimate,
      plannedSeconds: row.planned_seconds,
      spentSeconds: row.spent_seconds,
    },
  }));
};
