import { z } from 'zod';
import { integer, moment, sqlMoment, text } from '../sql/columns';
import { select, write } from '../sql/statement';
import { inParts, insertRows, marks } from '../sql/text';
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

export const readAllAgain: WorkStore['readAllAgain'] = async (token, at) => {
  await write({
    text: `INSERT INTO dirty_issue (issue_id, token, at)
      SELECT f.issue_id, ?, ? FROM issue_fact f WHERE f.deleted_at IS NULL
      ON DUPLICATE KEY UPDATE token = VALUES(token)`,
    params: [token, sqlMoment(at)],
  });
  await write({
    text: 'UPDATE issue_fact SET history_at = NULL WHERE deleted_at IS NULL',
    params: [],
  });
};

const MarkRow = z.object({
  ...{ issue_id: text, token: text, at: moment, gone_at: moment.nullable() },
  spent: integer,
});

/** Marks and points in one statement: hundreds of drains may follow each other in a storm. */
export const takeDirty: WorkStore['takeDirty'] = async (limit, now) => {
  const spent = spentIn(now);
  const rows = await select(MarkRow, {
    text: `SELECT issue_id, token, at, gone_at, ${spent.text} AS spent FROM dirty_issue
      ORDER BY at, issue_id LIMIT ${Math.trunc(limit)}`,
    params: spent.params,
  });
  return {
    marks: rows.map((row) => ({
      ...{ issueId: row.issue_id, token: row.token },
      ...{ markedAt: row.at, goneAt: row.gone_at },
    })),
    spent: rows[0]?.spent ?? 0,
  };
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
