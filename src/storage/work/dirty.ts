import { z } from 'zod';
import { integer, moment, sqlMoment, text } from '../sql/columns';
import { nested } from '../sql/nested';
import { select, write } from '../sql/statement';
import { columnsOf, inParts, insertRows, marks } from '../sql/text';
import type { WorkStore } from '../stores';
import { spentIn } from '../upkeep/usage-store';
import { issuesAtOnce } from './facts';

/** The first mark keeps its place in the queue: an issue that changes all the time is read all the same. */
export const markDirty: WorkStore['markDirty'] = async (issueIds, token, at) => {
  for (const part of inParts([...new Set(issueIds)], issuesAtOnce)) {
    const rows = part.map((issueId) => ({ issue_id: issueId, token, at: sqlMoment(at) }));
    await write(insertRows('dirty_issue', rows, 'token = VALUES(token)'));
  }
};

export const markGone: WorkStore['markGone'] = (issueId, token, at) => {
  const row = { issue_id: issueId, token, at: sqlMoment(at), gone_at: sqlMoment(at) };
  const mark = 'token = VALUES(token), gone_at = COALESCE(gone_at, VALUES(gone_at))';
  return write(insertRows('dirty_issue', [row], mark));
};

export const readPastAgain: WorkStore['readPastAgain'] = async (issueIds) => {
  for (const part of inParts(issueIds, issuesAtOnce)) {
    await write({
      text: `UPDATE issue_fact SET history_at = NULL WHERE issue_id IN ${marks(part)}`,
      params: part,
    });
  }
};

/** The marks come first: a past that is read with an issue not yet read again is read once more. */
export const readAgain: WorkStore['readAgain'] = async (issueIds, token, at) => {
  await markDirty(issueIds, token, at);
  await readPastAgain(issueIds);
};

/** So many issues are marked by one statement: it ends well within the time and memory of one. */
const markedAtOnce = 5_000;

const LastRow = z.object({ last: text.nullable() });

/** The last of the next issues by their ids; null where none follow. */
async function lastAfter(issueId: string): Promise<string | null> {
  const [row] = await select(LastRow, {
    text: `SELECT MAX(part.issue_id) AS last FROM (SELECT f.issue_id FROM issue_fact f
        WHERE f.issue_id > ? ORDER BY f.issue_id LIMIT ${markedAtOnce}) part`,
    params: [issueId],
  });
  return row?.last ?? null;
}

export const readAllAgain: WorkStore['readAllAgain'] = async (token, at) => {
  let after = '';
  for (let last = await lastAfter(after); last !== null; last = await lastAfter(after)) {
    await write({
      text: `INSERT INTO dirty_issue (issue_id, token, at)
        SELECT f.issue_id, ?, ? FROM issue_fact f
        WHERE f.issue_id > ? AND f.issue_id <= ? AND f.deleted_at IS NULL
        ON DUPLICATE KEY UPDATE token = VALUES(token)`,
      params: [token, sqlMoment(at), after, last],
    });
    await write({
      text: `UPDATE issue_fact SET history_at = NULL
        WHERE issue_id > ? AND issue_id <= ? AND deleted_at IS NULL`,
      params: [after, last],
    });
    after = last;
  }
};

const MarkRow = nested({
  u: z.object({ spent: integer }),
  m: z.object({ issue_id: text, token: text, at: moment, gone_at: moment.nullable() }).nullable(),
});

/** Marks and points in one statement: hundreds of drains may follow each other in a storm. */
export const takeDirty: WorkStore['takeDirty'] = async (limit, now) => {
  const spent = spentIn(now);
  const rows = await select(MarkRow, {
    text: `SELECT u.spent AS u_spent, ${columnsOf('m', ['issue_id', 'token', 'at', 'gone_at'])}
      FROM (SELECT ${spent.text} AS spent) u
      LEFT JOIN (SELECT issue_id, token, at, gone_at FROM dirty_issue
        ORDER BY at, issue_id LIMIT ${Math.trunc(limit)}) m ON m.issue_id <> ''
      ORDER BY m.at, m.issue_id`,
    params: spent.params,
  });
  const marks = rows.flatMap(({ m }) =>
    m === null ? [] : [{ issueId: m.issue_id, token: m.token, markedAt: m.at, goneAt: m.gone_at }],
  );
  return { marks, spent: rows[0]?.u.spent ?? 0 };
};

export const clearDirty: WorkStore['clearDirty'] = async (taken) => {
  for (const part of inParts(taken, issuesAtOnce)) {
    const pairs = part.map(({ issueId, token }) => [issueId, token]);
    await write({
      text: `DELETE FROM dirty_issue WHERE issue_id IN ${marks(part)}
        AND (issue_id, token) IN (${pairs.map(marks).join(', ')})`,
      params: [...part.map(({ issueId }) => issueId), ...pairs.flat()],
    });
  }
};
