import { z } from 'zod';
import { lateAfterMinutes } from '../../domain/issue-history';
import type { IssueFact } from '../../domain/work';
import { sqlMoment, text } from '../sql/columns';
import { select, write } from '../sql/statement';
import type { Statement } from '../sql/statement';
import { inParts, insertRows, marks } from '../sql/text';
import type { Row } from '../sql/text';
import type { WorkStore } from '../stores';
import { addStates } from './issue-changes';
import { isLatestLink } from './link-rules';

export const issuesAtOnce = 100;

const rowOf = (fact: IssueFact): Row => ({
  issue_id: fact.issueId,
  project_id: fact.projectId,
  parent_id: fact.parentId,
  hierarchy_level: fact.hierarchyLevel,
  issue_status_category: fact.issueStatusCategory,
  resolution_id: fact.resolutionId,
  estimate: fact.estimate,
  planned_seconds: fact.plannedSeconds,
  spent_seconds: fact.spentSeconds,
  created_at: sqlMoment(fact.createdAt),
  done_at: fact.doneAt && sqlMoment(fact.doneAt),
  updated_at: sqlMoment(fact.updatedAt),
  read_at: sqlMoment(fact.readAt),
  checked_at: sqlMoment(fact.readAt),
  // What was never changed has no history to read.
  history_at: fact.createdAt === fact.updatedAt ? sqlMoment(fact.readAt) : null,
});

const content = [
  'project_id',
  'parent_id',
  'hierarchy_level',
  'issue_status_category',
  'resolution_id',
  'estimate',
  'planned_seconds',
  'spent_seconds',
  'created_at',
  'done_at',
];

// `updated` alone does not tell apart two states of one moment: the later reading wins there.
const isNewer = `(VALUES(updated_at) > updated_at
  OR (VALUES(updated_at) = updated_at AND VALUES(read_at) >= read_at))`;

const isOther = content.map((column) => `NOT (${column} <=> VALUES(${column}))`).join(' OR ');

const isLate = `VALUES(read_at) > VALUES(updated_at) + INTERVAL ${lateAfterMinutes} MINUTE`;

// The compared columns are written last: MySQL compares with what was just written, TiDB with what was there.
const keepNewer = [
  `history_at = IF(${isNewer} AND ${isLate} AND (${isOther}), NULL, history_at)`,
  ...content.map((column) => `${column} = IF(${isNewer}, VALUES(${column}), ${column})`),
  'missing_since = IF(VALUES(read_at) >= COALESCE(checked_at, read_at), NULL, missing_since)',
  'checked_at = GREATEST(COALESCE(checked_at, read_at), VALUES(checked_at))',
  'read_at = GREATEST(read_at, VALUES(read_at))',
  'updated_at = GREATEST(updated_at, VALUES(updated_at))',
].join(', ');

/** A tombstone stays, for `deleted_at` is not written here. Two statements per 100 issues. */
export const saveFacts: WorkStore['saveFacts'] = async (facts) => {
  for (const part of inParts(facts, issuesAtOnce)) {
    await write(insertRows('issue_fact', part.map(rowOf), keepNewer));
    await addStates(part.map(({ issueId }) => issueId));
  }
};

/** Also for an issue never read: a reading that is under way must not bring it back. */
export const tombstone: WorkStore['tombstone'] = (gone) => {
  const rows = gone.map(({ issueId, goneAt }) => {
    const at = sqlMoment(goneAt);
    return {
      ...{ issue_id: issueId, project_id: '', parent_id: null, hierarchy_level: 0 },
      ...{ issue_status_category: 'new', resolution_id: null, done_at: null },
      ...{ created_at: at, updated_at: at, read_at: at, deleted_at: at },
    };
  });
  const keepFirst = `deleted_at = COALESCE(deleted_at, VALUES(deleted_at)),
    read_at = GREATEST(read_at, VALUES(read_at))`;
  return write(insertRows('issue_fact', rows, keepFirst));
};

/** Older than any reading, which therefore replaces it. */
const longAgo = sqlMoment('1970-01-01T00:00:00.000Z');

/** What holds the place of issues in scope that Jira never showed: it is in no project, and counts nothing. */
function neverShown(issueIds: readonly string[], at: string): Statement {
  return {
    text: `INSERT IGNORE INTO issue_fact (issue_id, project_id, hierarchy_level, issue_status_category,
        created_at, updated_at, read_at, checked_at, missing_since)
      SELECT DISTINCT s.issue_id, '', 0, 'new', ?, ?, ?, ?, ? FROM work_scope s
        WHERE s.issue_id IN ${marks(issueIds)}`,
    params: [longAgo, longAgo, at, at, at, ...issueIds],
  };
}

/** What Jira does not show the app keeps its last facts, if any, and since when it is not shown. */
export const noteMissing: WorkStore['noteMissing'] = async (issueIds, at) => {
  for (const part of inParts(issueIds, issuesAtOnce)) {
    await write(neverShown(part, sqlMoment(at)));
    await write({
      text: `UPDATE issue_fact SET missing_since = COALESCE(missing_since, ?), checked_at = ?
        WHERE issue_id IN ${marks(part)} AND deleted_at IS NULL AND read_at <= ?`,
      params: [sqlMoment(at), sqlMoment(at), ...part, sqlMoment(at)],
    });
  }
};

const KnownRow = z.object({ known: z.enum(['scope', 'parent']), issue_id: text });

/**
 * What counts or once did, so that no past has holes when it counts again, and whatever brings
 * children: through a link that is there now.
 */
async function relevantOf(facts: readonly IssueFact[]): Promise<IssueFact[]> {
  const ids = facts.map(({ issueId }) => issueId);
  const parents = facts.flatMap(({ parentId }) => (parentId === null ? [] : [parentId]));
  const all = [...new Set([...ids, ...parents])];
  const rows = await select(KnownRow, {
    text: `SELECT DISTINCT IF(l.issue_id IS NULL OR l_next.version IS NOT NULL, 'scope', 'parent') AS known,
          s.issue_id
        FROM work_scope s LEFT JOIN kr_link_version l ON l.key_result_id = s.key_result_id
          AND l.issue_id = s.via_issue_id AND l.active = 1 AND l.jql IS NULL
        LEFT JOIN kr_link_version l_next ON l_next.key_result_id = l.key_result_id
          AND l_next.issue_id = l.issue_id AND l_next.version = l.version + 1
        WHERE s.issue_id IN ${marks(all)}
      UNION ALL
      SELECT DISTINCT 'parent', l.issue_id FROM kr_link_version l
        WHERE l.issue_id IN ${marks(all)} AND l.active = 1 AND ${isLatestLink('l')}`,
    params: [...all, ...all],
  });
  const known = new Set(rows.map((row) => row.issue_id));
  const bring = new Set(rows.flatMap((row) => (row.known === 'parent' ? [row.issue_id] : [])));
  const isChild = ({ parentId, hierarchyLevel }: IssueFact): boolean =>
    parentId !== null && hierarchyLevel >= 0 && bring.has(parentId);
  return facts.filter((fact) => known.has(fact.issueId) || isChild(fact));
}

/** One statement per 100 issues. */
export const relevant: WorkStore['relevant'] = async (facts) => {
  const found: IssueFact[] = [];
  for (const part of inParts(facts, issuesAtOnce)) found.push(...(await relevantOf(part)));
  return found;
};
