import { z } from 'zod';
import { measurementOf, MeasurementRow } from './rows/check-in-row';
import { flag, integer, moment, text } from './sql/columns';
import { select } from './sql/statement';
import type { LinkedRule } from './key-result-lists';
import type { KeyResultStore } from './stores';
import { latestFirst, valuesAtOnce, valuesPage } from './values';
import { isLatestLink } from './work/link-rules';
import { Trouble } from './work/rules';

const maxLinks = 100;
const maxRecent = 50;

const DetailRow = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('link'),
    ...{ id: text, at: moment, made_by: text, total: integer, value: flag },
  }),
  z.object({
    kind: z.literal('rule'),
    ...{ id: text, at: moment, made_by: text, total: integer.nullable() },
    word: Trouble.nullable(),
    note: text,
    /** The issue that it starts from. */
    part: text.nullable(),
    /** When it was last read. */
    on_day: moment.nullable(),
  }),
  z.object({ kind: z.literal('waiting'), total: integer, value: integer }),
  MeasurementRow.extend({ kind: z.literal('measurement') }),
  z.object({
    kind: z.literal('check-in'),
    id: text,
    at: moment,
    made_by: text,
    value: integer,
    word: z.enum(['on-track', 'at-risk', 'off-track']).nullable(),
    note: text,
  }),
]);

// One statement for all lists: a column that a list lacks is null, `value` holds the confidence of a check-in,
// how many issues there are to read in all, and whether Jira hides a linked issue from the app.
const details = `
  (SELECT 'link' AS kind, l.issue_id AS id, l.at, l.made_by,
      (d.issue_id IS NULL AND f.issue_id IS NULL) OR f.deleted_at IS NOT NULL
        OR f.missing_since IS NOT NULL AS value, NULL AS on_day,
      NULL AS word, NULL AS note, COUNT(*) OVER () AS total, NULL AS part
    FROM kr_link_version l
      LEFT JOIN issue_fact f ON f.issue_id = l.issue_id
      LEFT JOIN dirty_issue d ON d.issue_id = l.issue_id
    WHERE l.key_result_id = ? AND l.active = 1 AND l.jql IS NULL AND ${isLatestLink('l')}
    ORDER BY l.at DESC, l.issue_id DESC LIMIT ${maxLinks})
  UNION ALL
  (SELECT 'rule', l.issue_id, l.at, l.made_by, NULL, CAST(r.read_at AS CHAR), r.trouble, l.jql,
      r.found, l.source_issue_id
    FROM kr_link_version l LEFT JOIN rule_reading r
      ON r.key_result_id = l.key_result_id AND r.rule_id = l.issue_id
    WHERE l.key_result_id = ? AND l.active = 1 AND l.jql IS NOT NULL AND ${isLatestLink('l')}
    ORDER BY l.at DESC LIMIT ${maxLinks})
  UNION ALL
  (SELECT 'waiting', '', NULL, NULL, COUNT(DISTINCT s.issue_id), NULL, NULL, NULL,
      COUNT(DISTINCT IF(d.issue_id IS NOT NULL OR f.issue_id IS NULL
        OR (f.history_at IS NULL AND f.missing_since IS NULL AND f.deleted_at IS NULL), s.issue_id, NULL)), NULL
    FROM work_scope s
      JOIN kr_link_version l ON l.key_result_id = s.key_result_id AND l.issue_id = s.via_issue_id
        AND l.active = 1
      LEFT JOIN dirty_issue d ON d.issue_id = s.issue_id
      LEFT JOIN issue_fact f ON f.issue_id = s.issue_id
    WHERE s.key_result_id = ? AND s.left_at IS NULL AND ${isLatestLink('l')})
  UNION ALL
  (SELECT 'measurement', m.id, m.recorded_at, m.made_by, m.value, m.on_day, m.source, NULL, NULL, m.part
    FROM measurement m WHERE m.key_result_id = ?
    ORDER BY ${latestFirst} LIMIT ${valuesAtOnce + 1})
  UNION ALL
  (SELECT 'check-in', c.id, c.at, c.made_by, c.confidence, NULL, c.assessment, c.note, NULL, NULL
    FROM check_in c WHERE c.key_result_id = ?
    ORDER BY c.at DESC, c.id DESC LIMIT ${maxRecent})
  ORDER BY on_day DESC, at DESC, id DESC`;

type RuleRow = Extract<z.infer<typeof DetailRow>, { kind: 'rule' }>;

const ruleOf = (row: RuleRow): LinkedRule => ({
  ...{ id: row.id, jql: row.note, sourceIssueId: row.part, at: row.at, by: row.made_by },
  ...{ found: row.total ?? 0, readAt: row.on_day, trouble: row.word },
});

function waitingIn(rows: readonly z.infer<typeof DetailRow>[]) {
  const counts = rows.find((row) => row.kind === 'waiting');
  return { waiting: counts?.total ?? 0, waitingOf: counts?.value ?? 0 };
}

/** Newest first: at most 100 links, 100 rules, 50 values, 50 check-ins. */
export const keyResultDetails: KeyResultStore['details'] = async (id) => {
  const rows = await select(DetailRow, { text: details, params: [id, id, id, id, id] });
  const links = rows.flatMap((row) => (row.kind === 'link' ? [row] : []));
  return {
    links: links.map(({ id: issueId, at, made_by, value: unseen }) => {
      return { issueId, at, by: made_by, unseen };
    }),
    linkCount: links[0]?.total ?? 0,
    rules: rows.flatMap((row) => (row.kind === 'rule' ? [ruleOf(row)] : [])),
    ...waitingIn(rows),
    values: valuesPage(
      rows.flatMap((row) => (row.kind === 'measurement' ? [measurementOf(id, row)] : [])),
    ),
    checkIns: rows.flatMap((row) =>
      row.kind === 'check-in'
        ? [
            {
              id: row.id,
              keyResultId: id,
              at: row.at,
              by: row.made_by,
              confidence: row.value,
              assessment: row.word,
              note: row.note,
            },
          ]
        : [],
    ),
  };
};
