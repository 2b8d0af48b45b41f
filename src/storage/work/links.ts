import { z } from 'zod';
import { Refused } from '../../domain/refusal';
import { sqlMoment, text } from '../sql/columns';
import { insert, select, write } from '../sql/statement';
import type { Statement } from '../sql/statement';
import { inParts, marks, tableOf } from '../sql/text';
import type { WorkStore } from '../stores';
import { issuesAtOnce } from './facts';
import { isLatestLink } from './link-rules';
import { knownBelow } from './scope';

const tries = 5;

/** A duplicate key means that somebody changed one of the links meanwhile: look again. */
export async function insertNext(statement: Statement): Promise<void> {
  for (let attempt = 1; (await insert(statement)) === 'duplicate'; attempt += 1) {
    if (attempt === tries) throw new Refused('storage-unavailable');
  }
}

/** Links that are active already get no new version, so a repeat changes nothing. */
function nextActive(keyResultId: string, issueIds: readonly string[], at: string, by: string) {
  const wanted = tableOf(issueIds.map((issueId) => ({ issue_id: issueId })));
  return {
    text: `INSERT INTO kr_link_version (key_result_id, issue_id, version, active, at, made_by)
      SELECT ?, wanted.issue_id, COALESCE(l.version, 0) + 1, 1, ?, ?
      FROM (${wanted.text}) wanted
      LEFT JOIN kr_link_version l ON l.key_result_id = ? AND l.issue_id = wanted.issue_id
      WHERE (l.issue_id IS NULL OR l.active = 0) AND ${isLatestLink('l')}`,
    params: [keyResultId, at, by, ...wanted.params, keyResultId],
  };
}

/** Reads the links again, so that one removed in between brings nothing. */
const scopeOfLinks = (keyResultId: string, issueIds: readonly string[], at: string) => ({
  text: `INSERT IGNORE INTO work_scope (key_result_id, issue_id, via_issue_id, at)
    SELECT l.key_result_id, l.issue_id, l.issue_id, ? FROM kr_link_version l
    WHERE l.key_result_id = ? AND l.issue_id IN ${marks(issueIds)} AND l.active = 1
      AND ${isLatestLink('l')}`,
  params: [at, keyResultId, ...issueIds],
});

/** What they bring was not followed while they were not linked, nor they themselves while they were in no scope. */
const unfollowed = (issueIds: readonly string[]): Statement => ({
  text: `UPDATE issue_fact SET children_at = NULL,
      history_at = IF(EXISTS (SELECT 1 FROM work_scope s WHERE s.issue_id = issue_fact.issue_id),
        history_at, NULL)
    WHERE issue_id IN ${marks(issueIds)}`,
  params: issueIds,
});

export const link: WorkStore['link'] = async (keyResultId, issueIds, at, by) => {
  const moment = sqlMoment(at);
  for (const part of inParts([...new Set(issueIds)], issuesAtOnce)) {
    await insertNext(nextActive(keyResultId, part, moment, by));
    await write(unfollowed(part));
    await write(scopeOfLinks(keyResultId, part, moment));
    await write(knownBelow(keyResultId, part, moment));
  }
};

/** The link's end takes the work out at once; the past was counted through the rows that stay. */
export const unlink: WorkStore['unlink'] = (keyResultId, target, at, by) =>
  insertNext({
    text: `INSERT INTO kr_link_version (key_result_id, issue_id, version, active, at, made_by, jql, source_issue_id)
      SELECT l.key_result_id, l.issue_id, l.version + 1, 0, ?, ?, l.jql, l.source_issue_id
      FROM kr_link_version l
      WHERE l.key_result_id = ? AND l.issue_id IN ${marks([target].flat())} AND l.active = 1
        AND ${isLatestLink('l')}`,
    params: [sqlMoment(at), by, keyResultId, ...[target].flat()],
  });

const IssueRow = z.object({ issue_id: text });

export const everLinked: WorkStore['everLinked'] = async (keyResultId, issueIds) => {
  const rows = await select(IssueRow, {
    text: `SELECT DISTINCT l.issue_id FROM kr_link_version l
      WHERE l.key_result_id = ? AND l.issue_id IN ${marks(issueIds)}`,
    params: [keyResultId, ...issueIds],
  });
  return rows.map((row) => row.issue_id);
};
