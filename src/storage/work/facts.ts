import { z } from 'zod';
import type { IssueFact } from '../../domain/work';
import { sqlMoment, text } from '../sql/columns';
import { select, write } from '../sql/statement';
import { inParts, insertRows, marks } from '../sql/text';
import type { Row } from '../sql/text';
import type { WorkStore } from '../stores';
import { isLatestLink } from './link-rules';

export const issuesAtOnce = 100;

const rowOf = (fact: IssueFact): Row => ({
  issue_id: fact.issueId,
  project_id: fact.projectId,
  parent_id: fact.parentId,
  hierarchy_level: fact.hierarchyLevel,
  issue_status_category: fact.issueStatusCategory,
  resolution_id: fact.resolutionId,
  created_at: sqlMoment(fact.createdAt),
  done_at: fact.doneAt && sqlMoment(fact.doneAt),
  updated_at: sqlMoment(fact.updatedAt),
  read_at: sqlMoment(fact.readAt),
});

const content = [
  'project_id',
  'parent_id',
  'hierarchy_level',
  'issue_status_category',
  'resolution_id',
  'created_at',
  'done_at',
];

// `updated` alone does not tell apart two states of one moment: the later reading wins there.
const isNewer = `(VALUES(updated_at) > updated_at
  OR (VALUES(updated_at) = updated_at AND VALUES(read_at) >= read_at))`;

// The compared columns are written last: MySQL compares with what was just written, TiDB with what was there.
const keepNewer = [
  ...content.map((column) => `${column} = IF(${isNewer}, VALUES(${column}), ${column})`),
  'read_at = GREATEST(read_at, VALUES(read_at))',
  'updated_at = GREATEST(updated_at, VALUES(updated_at))',
].join(', ');

/** A tombstone stays, for `deleted_at` is not written here. */
export const saveFacts: WorkStore['saveFacts'] = async (facts) => {
  for (const part of inParts(facts, issuesAtOnce)) {
    await write(insertRows('issue_fact', part.map(rowOf), keepNewer));
  }
};

/** Also for an issue never read: a reading that is under way must not bring it back. */
export const tombstone: WorkStore['tombstone'] = (issueId, at) => {
  const moment = sqlMoment(at);
  const row: Row = {
    issue_id: issueId,
    project_id: '',
    parent_id: null,
    hierarchy_level: 0,
    issue_status_category: 'new',
    resolution_id: null,
    created_at: moment,
    done_at: null,
    updated_at: moment,
    read_at: moment,
    deleted_at: moment,
  };
  const keepFirst = `deleted_at = COALESCE(deleted_at, VALUES(deleted_at)),
    read_at = GREATEST(read_at, VALUES(read_at))`;
  return write(insertRows('issue_fact', [row], keepFirst));
};

const KnownRow = z.object({ known: z.enum(['scope', 'link']), issue_id: text });

async function relevantOf(facts: readonly IssueFact[]): Promise<IssueFact[]> {
  const ids = facts.map(({ issueId }) => issueId);
  const parents = facts.flatMap(({ parentId }) => (parentId === null ? [] : [parentId]));
  const possibleLinks = [...new Set([...ids, ...parents])];
  const rows = await select(KnownRow, {
    text: `SELECT DISTINCT 'scope' AS known, s.issue_id FROM work_scope s
        WHERE s.issue_id IN ${marks(ids)}
      UNION ALL
      SELECT DISTINCT 'link', l.issue_id FROM kr_link_version l
        WHERE l.issue_id IN ${marks(possibleLinks)} AND l.active = 1 AND ${isLatestLink('l')}`,
    params: [...ids, ...possibleLinks],
  });
  const known = new Set(rows.map((row) => row.issue_id));
  const links = new Set(rows.flatMap((row) => (row.known === 'link' ? [row.issue_id] : [])));
  const isChild = ({ parentId, hierarchyLevel }: IssueFact): boolean =>
    parentId !== null && hierarchyLevel >= 0 && links.has(parentId);
  return facts.filter((fact) => known.has(fact.issueId) || isChild(fact));
}

/** One statement per 100 issues. */
export const relevant: WorkStore['relevant'] = async (facts) => {
  const found: IssueFact[] = [];
  for (const part of inParts(facts, issuesAtOnce)) found.push(...(await relevantOf(part)));
  return found;
};
