import { z } from 'zod';
import { mostFound, rulePrefix, type LinkRule } from '../../domain/link-rule';
import { moment, sqlMoment, text, integer } from '../sql/columns';
import { select, write } from '../sql/statement';
import type { Statement } from '../sql/statement';
import { inParts, isCurrent, marks, tableOf } from '../sql/text';
import type { WorkStore } from '../stores';
import { insertNext } from './links';
import { isLatestLink } from './link-rules';

const issuesAtOnce = 500;

/** The next version of a rule; the same rule of the same person again changes nothing. */
export const saveRule: WorkStore['saveRule'] = async (rule, at) => {
  const { keyResultId, ruleId, jql, sourceIssueId, setBy } = rule;
  await insertNext({
    text: `INSERT INTO kr_link_version (key_result_id, issue_id, version, active, at, made_by, jql, source_issue_id)
      SELECT ?, ?, COALESCE(l.version, 0) + 1, 1, ?, ?, ?, ?
      FROM (SELECT 1 AS one) wanted
      LEFT JOIN kr_link_version l ON l.key_result_id = ? AND l.issue_id = ?
      WHERE ${isLatestLink('l')}
        AND (l.issue_id IS NULL OR l.active = 0 OR NOT (l.jql <=> ?) OR l.made_by <> ?)`,
    params: [
      ...[keyResultId, ruleId, sqlMoment(at), setBy, jql, sourceIssueId],
      ...[keyResultId, ruleId, jql, setBy],
    ],
  });
};

/**
 * Whether the rule still is what Jira was asked: somebody may have changed it meanwhile. Part of each
 * statement that writes what came of asking, for nothing holds between one statement and the next.
 */
const stillSo = ({ keyResultId, ruleId, jql, setBy }: LinkRule): Statement => ({
  text: `EXISTS (SELECT 1 FROM kr_link_version asked
    WHERE asked.key_result_id = ? AND asked.issue_id = ? AND asked.active = 1
      AND asked.jql = ? AND asked.made_by = ? AND ${isLatestLink('asked')})`,
  params: [keyResultId, ruleId, jql, setBy],
});

/** An objective was published, with the key result in it, before the version `l` of its link. */
const publishedBefore = `EXISTS (SELECT 1 FROM key_result_version k
    JOIN objective_version o ON o.id = k.objective_id
    WHERE k.id = l.key_result_id AND k.at <= l.at AND o.stage = 'published' AND o.at <= l.at)`;

export const wasPromised: WorkStore['wasPromised'] = async ({ keyResultId, ruleId }) => {
  const rows = await select(z.unknown(), {
    text: `SELECT 1 FROM kr_link_version l
      JOIN kr_link_version earlier ON earlier.key_result_id = l.key_result_id
        AND earlier.issue_id = l.issue_id AND earlier.version = l.version - 1 AND earlier.active = 1
      WHERE l.key_result_id = ? AND l.issue_id = ? AND ${isLatestLink('l')} AND ${publishedBefore}`,
    params: [keyResultId, ruleId],
  });
  return rows.length > 0;
};

/** Rows that are not there yet, or left earlier. What a rule finds first it is taken to have found always. */
function entering(rule: LinkRule, ids: readonly string[], at: string, isFirst: boolean): Statement {
  const found = tableOf(ids.map((id) => ({ id })));
  const so = stillSo(rule);
  return {
    text: `INSERT INTO work_scope (key_result_id, issue_id, via_issue_id, at, since, left_at)
      SELECT ?, found.id, ?, ?, ?, NULL FROM (${found.text}) found WHERE ${so.text}
      ON DUPLICATE KEY UPDATE at = IF(left_at IS NULL, at, VALUES(at)),
        since = IF(left_at IS NULL, since, VALUES(since)), left_at = NULL`,
    params: [
      ...[rule.keyResultId, rule.ruleId, at, isFirst ? null : at],
      ...[...found.params, ...so.params],
    ],
  };
}

/** What left earlier and enters again counted until then: its row is about to tell of now. */
function keepFormer(rule: LinkRule, ids: readonly string[]): Statement {
  const so = stillSo(rule);
  return {
    text: `INSERT IGNORE INTO former_scope (key_result_id, issue_id, via_issue_id, since, left_at)
      SELECT s.key_result_id, s.issue_id, s.via_issue_id, s.since, s.left_at FROM work_scope s
      WHERE s.key_result_id = ? AND s.via_issue_id = ? AND s.issue_id IN ${marks(ids)}
        AND s.left_at IS NOT NULL AND ${so.text}`,
    params: [rule.keyResultId, rule.ruleId, ...ids, ...so.params],
  };
}

/** A rule that was changed before anything was promised is taken to have always been what it is now. */
function forgetFormer(rule: LinkRule): Statement {
  const so = stillSo(rule);
  return {
    text: `DELETE FROM former_scope WHERE key_result_id = ? AND via_issue_id = ? AND ${so.text}`,
    params: [rule.keyResultId, rule.ruleId, ...so.params],
  };
}

/** What is found no more; of a rule that was changed it is as if it never had been. */
function leaving(rule: LinkRule, ids: readonly string[], at: string, isFirst: boolean): Statement {
  const so = stillSo(rule);
  const others = ids.length === 0 ? '' : `AND issue_id NOT IN ${marks(ids)}`;
  const where = `key_result_id = ? AND via_issue_id = ? ${others} AND ${so.text}`;
  const params = [rule.keyResultId, rule.ruleId, ...ids, ...so.params];
  return isFirst
    ? { text: `DELETE FROM work_scope WHERE ${where}`, params }
    : {
        text: `UPDATE work_scope SET left_at = ?, at = ? WHERE ${where} AND left_at IS NULL`,
        params: [at, at, ...params],
      };
}

/** Two statements for each 500 issues, and one for what is found no more. */
export const saveFound: WorkStore['saveFound'] = async (rule, issueIds, at, isFirst) => {
  const moment = sqlMoment(at);
  if (isFirst) await write(forgetFormer(rule));
  for (const part of inParts(issueIds, issuesAtOnce)) {
    if (!isFirst) await write(keepFormer(rule, part));
    await write(entering(rule, part, moment, isFirst));
  }
  await write(leaving(rule, issueIds, moment, isFirst));
};

export const foundBy: WorkStore['foundBy'] = async ({ keyResultId, ruleId }) => {
  const rows = await select(z.object({ issue_id: text }), {
    text: `SELECT issue_id FROM work_scope
      WHERE key_result_id = ? AND via_issue_id = ? AND left_at IS NULL LIMIT ${String(mostFound)}`,
    params: [keyResultId, ruleId],
  });
  return rows.map((row) => row.issue_id);
};

/** What is in no scope is not followed: what was known of it may long be otherwise. */
export const unknownOf: WorkStore['unknownOf'] = async (issueIds) => {
  const known = new Set<string>();
  for (const part of inParts(issueIds, issuesAtOnce)) {
    const rows = await select(z.object({ issue_id: text }), {
      text: `SELECT issue_id FROM issue_fact WHERE issue_id IN ${marks(part)}
        AND project_id <> '' AND deleted_at IS NULL AND EXISTS (SELECT 1 FROM work_scope s
          WHERE s.issue_id = issue_fact.issue_id)`,
      params: part,
    });
    for (const row of rows) known.add(row.issue_id);
  }
  return issueIds.filter((id) => !known.has(id));
};

export const Trouble = z.enum(['too-many', 'not-understood', 'unavailable', 'out-of-sight']);

const RuleRow = z.object({
  key_result_id: text,
  rule_id: text,
  jql: text,
  source_issue_id: text.nullable(),
  made_by: text,
  read_at: moment.nullable(),
  asked_at: moment.nullable(),
  found: integer.nullable(),
  trouble: Trouble.nullable(),
});

const rulesWithReadings = `FROM kr_link_version l
  LEFT JOIN rule_reading r ON r.key_result_id = l.key_result_id AND r.rule_id = l.issue_id`;

const rules = `SELECT l.key_result_id, l.issue_id AS rule_id, l.jql, l.source_issue_id, l.made_by,
    IF(r.read_at >= l.at, r.read_at, NULL) AS read_at,
    IF(r.asked_at >= l.at, r.asked_at, NULL) AS asked_at, r.found, r.trouble
  ${rulesWithReadings}`;

// The prefix finds them in the index of what is linked.
const current = `l.issue_id LIKE '${rulePrefix}%' AND l.jql IS NOT NULL AND l.active = 1 AND ${isLatestLink('l')}`;

async function rulesWhere(where: string, params: readonly (string | number)[]) {
  const rows = await select(RuleRow, { text: `${rules} WHERE ${current} AND ${where}`, params });
  return rows.map((row) => ({
    ...{ keyResultId: row.key_result_id, ruleId: row.rule_id, jql: row.jql },
    ...{ sourceIssueId: row.source_issue_id, setBy: row.made_by },
    ...{ readAt: row.read_at, askedAt: row.asked_at },
    ...{ found: row.found ?? 0, trouble: row.trouble },
  }));
}

export const rulesOf: WorkStore['rulesOf'] = (keyResultId) =>
  rulesWhere('l.key_result_id = ? LIMIT 100', [keyResultId]);

/** Of key results and objectives that are neither closed nor archived. */
const isOpen = `EXISTS (SELECT 1 FROM key_result_version k
    JOIN objective_version o ON o.id = k.objective_id
    WHERE k.id = l.key_result_id AND k.archived_at IS NULL AND o.archived_at IS NULL
      AND ${isCurrent('key_result_version', 'k')} AND ${isCurrent('objective_version', 'o')}
      AND NOT EXISTS (SELECT 1 FROM close_record ended
        WHERE ended.subject_id IN (k.id, o.id, o.cycle_id)))`;

export const rulesFrom: WorkStore['rulesFrom'] = (sourceIssueIds) =>
  rulesWhere(`l.source_issue_id IN ${marks(sourceIssueIds)} AND ${isOpen} LIMIT 200`, [
    ...sourceIssueIds,
  ]);

/** The longest not asked first. */
export const rulesDue: WorkStore['rulesDue'] = (before, limit) =>
  rulesWhere(
    `(r.asked_at IS NULL OR r.asked_at < ?) AND ${isOpen}
      ORDER BY r.asked_at LIMIT ${Math.trunc(limit)}`,
    [sqlMoment(before)],
  );

/** A column: since when the open key results' rule that waits longest was not asked; null where there is none. */
export const oldestAsked = `(SELECT MIN(IF(r.asked_at >= l.at, r.asked_at, l.at))
  ${rulesWithReadings} WHERE ${current} AND ${isOpen})`;

/** What came of asking; a trouble keeps what was found before. */
export const noteReading: WorkStore['noteReading'] = (rule, { at, found, trouble }) => {
  const so = stillSo(rule);
  const moment = sqlMoment(at);
  return write({
    text: `INSERT INTO rule_reading (key_result_id, rule_id, asked_at, read_at, found, trouble)
      SELECT ?, ?, ?, ?, ?, ? FROM (SELECT 1 AS one) reading WHERE ${so.text}
      ON DUPLICATE KEY UPDATE asked_at = VALUES(asked_at),
        read_at = COALESCE(VALUES(read_at), rule_reading.read_at),
        found = VALUES(found), trouble = VALUES(trouble)`,
    params: [
      ...[rule.keyResultId, rule.ruleId, moment, trouble === null ? moment : null],
      ...[found, trouble, ...so.params],
    ],
  });
};
