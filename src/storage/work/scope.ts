import { sqlMoment } from '../sql/columns';
import { write } from '../sql/statement';
import type { Statement } from '../sql/statement';
import { inParts, marks } from '../sql/text';
import type { WorkStore } from '../stores';
import { issuesAtOnce } from './facts';
import { isLatestLink } from './link-rules';

/** Every parent an issue ever had, so many levels up. */
const levels = [0, 1, 2, 3] as const;
const stateOf = (level: number): string => `c${String(level)}`;

// In the order of the words: left to itself, the database may begin with every issue there is.
const joined = (tables: readonly string[]): string => tables.join('\n        STRAIGHT_JOIN ');

/** An issue of level 0 brings no children, so the direct parent is an epic or higher. */
const direct = 'issue_fact above ON above.issue_id = c0.parent_id AND above.hierarchy_level >= 1';

/** From issues `f` to the links `l` of what is or was so many levels above them. */
const upwards = (level: number): string =>
  joined([
    'issue_fact f',
    'issue_change c0 ON c0.issue_id = f.issue_id',
    direct,
    ...levels
      .filter((each) => each > 0 && each <= level)
      .map((each) => {
        const [state, child] = [stateOf(each), stateOf(each - 1)];
        return `issue_change ${state} ON ${state}.issue_id = ${child}.parent_id`;
      }),
    `kr_link_version l ON l.issue_id = ${stateOf(level)}.parent_id`,
  ]);

/** The other way round. */
const downwards = (level: number): string =>
  joined([
    'kr_link_version l',
    `issue_change ${stateOf(level)} ON ${stateOf(level)}.parent_id = l.issue_id`,
    ...levels
      .filter((each) => each < level)
      .reverse()
      .map((each) => {
        const [state, parent] = [stateOf(each), stateOf(each + 1)];
        return `issue_change ${state} ON ${state}.parent_id = ${parent}.issue_id`;
      }),
    'issue_fact f ON f.issue_id = c0.issue_id',
    direct,
  ]);

/** Rows of the scope out of one of these. */
const through = (from: string, which: string): string => `
      SELECT l.key_result_id, f.issue_id, l.issue_id, ? FROM ${from}
        WHERE ${which} AND l.active = 1 AND f.hierarchy_level >= 0 AND ${isLatestLink('l')}`;

/** Through links of the issues themselves, and of whatever lies or lay above them. */
function missingRows(ids: readonly string[], at: string): Statement {
  const list = marks(ids);
  const ways = levels.map((level) => through(upwards(level), `f.issue_id IN ${list}`));
  return {
    text: `INSERT IGNORE INTO work_scope (key_result_id, issue_id, via_issue_id, at)
      SELECT l.key_result_id, f.issue_id, l.issue_id, ? FROM issue_fact f
        JOIN kr_link_version l ON l.issue_id = f.issue_id AND l.active = 1
        WHERE f.issue_id IN ${list} AND ${isLatestLink('l')}
      UNION ALL ${ways.join(' UNION ALL ')}`,
    params: [...Array.from({ length: levels.length + 1 }, () => [at, ...ids]).flat()],
  };
}

/** What the app knows to have been below issues that are linked now: the past counts it. */
export function knownBelow(keyResultId: string, linked: readonly string[], at: string): Statement {
  const which = `l.key_result_id = ? AND l.issue_id IN ${marks(linked)}`;
  return {
    text: `INSERT IGNORE INTO work_scope (key_result_id, issue_id, via_issue_id, at)
      ${levels.map((level) => through(downwards(level), which)).join(' UNION ALL ')}`,
    params: levels.flatMap(() => [at, keyResultId, ...linked]),
  };
}

/** Whatever came into scope by a new way: what lies below it was perhaps not followed. */
const childrenUnread = (ids: readonly string[], at: string): Statement => ({
  text: `UPDATE issue_fact SET children_at = NULL
    WHERE issue_id IN ${marks(ids)} AND hierarchy_level >= 1 AND EXISTS (SELECT 1 FROM work_scope s
      WHERE s.issue_id = issue_fact.issue_id AND s.at = ? AND s.via_issue_id <> s.issue_id)`,
  params: [...ids, at],
});

/**
 * Goes by the facts as they are stored, so that an older reading moves nothing back. Former ways stay:
 * the past was counted through them. One statement per 100 issues, one more where some bring children.
 */
export const saveScope: WorkStore['saveScope'] = async (issueIds, at, parentIds = []) => {
  const moment = sqlMoment(at);
  for (const part of inParts(issueIds, issuesAtOnce)) await write(missingRows(part, moment));
  for (const part of inParts(parentIds, issuesAtOnce)) await write(childrenUnread(part, moment));
};
