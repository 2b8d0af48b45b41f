import { z } from 'zod';
import { Refused } from '../../domain/refusal';
import { sqlMoment, text } from '../sql/columns';
import { insert, select, write } from '../sql/statement';
import type { Statement } from '../sql/statement';
import { inParts, marks, tableOf } from '../sql/text';
import type { WorkStore } from '../stores';
import { issuesAtOnce } from './facts';
import { isLatestLink } from './link-rules';

const tries = 5;

/** A duplicate key means that somebody changed one of the links meanwhile: look again. */
async function insertNext(statement: Statement): Promise<void> {
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

export const link: WorkStore['link'] = async (keyResultId, issueIds, at, by) => {
  const moment = sqlMoment(at);
  for (const part of inParts([...new Set(issueIds)], issuesAtOnce)) {
    await insertNext(nextActive(keyResultId, part, moment, by));
    await write(scopeOfLinks(keyResultId, part, moment));
  }
};

/** The link's end takes the work out at once; removing the scope rows only tidies up. */
export const unlink: WorkStore['unlink'] = async (keyResultId, issueId, at, by) => {
  await insertNext({
    text: `INSERT INTO kr_link_version (key_result_id, issue_id, version, active, at, made_by)
      SELECT l.key_result_id, l.issue_id, l.version + 1, 0, ?, ? FROM kr_link_version l
      WHERE l.key_result_id = ? AND l.issue_id = ? AND l.active = 1 AND ${isLatestLink('l')}`,
    params: [sqlMoment(at), by, keyResultId, issueId],
  });
  await write({
    text: 'DELETE FROM work_scope WHERE key_result_id = ? AND via_issue_id = ?',
    params: [keyResultId, issueId],
  });
};

const LinkedRow = z.object({ issue_id: text });

/** Linked epics and higher; an issue not read yet may be one. */
export const linked: WorkStore['linked'] = async (issueIds) => {
  const found: string[] = [];
  for (const part of inParts(issueIds, issuesAtOnce)) {
    const rows = await select(LinkedRow, {
      text: `SELECT DISTINCT l.issue_id FROM kr_link_version l
        LEFT JOIN issue_fact f ON f.issue_id = l.issue_id
        WHERE l.issue_id IN ${marks(part)} AND l.active = 1 AND ${isLatestLink('l')}
          AND (f.issue_id IS NULL OR f.hierarchy_level >= 1)`,
      params: part,
    });
    found.push(...rows.map((row) => row.issue_id));
  }
  return found;
};
