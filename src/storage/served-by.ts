import { z } from 'zod';
import { placeOfIssue } from '../domain/home';
import { GrantRow, grantColumns, grantOf } from './rows/grant-row';
import { text } from './sql/columns';
import { nested } from './sql/nested';
import { select } from './sql/statement';
import { columnsOf, isCurrent } from './sql/text';
import { standingGroups, standingsOf, wholeRows } from './standing/standing-row';
import type { StandingRow } from './standing/standing-row';
import { standingStatement } from './standing/standing-statement';
import type { KeyResultStore, ServedStanding } from './stores';
import { holdsFor, joinLink } from './work/link-rules';

const ServedRow = nested({
  ...standingGroups,
  of: standingGroups.of.nullable(),
  issue: z.object({ project: text.nullable() }).nullable(),
  ig: GrantRow.nullable(),
  way: z.object({ key_result: text, issue: text }).nullable(),
});
type ServedRow = z.infer<typeof ServedRow>;

const ways = `(SELECT s.issue_id, s.via_issue_id, s.key_result_id
    FROM work_scope s
    ${joinLink('s')}
    LEFT JOIN issue_fact sf ON sf.issue_id = s.issue_id
    WHERE s.issue_id = ? AND ${holdsFor('s', 'sf')})`;

// Starts from the issue, so that its own project and grant come back even when nothing is served.
const from = `(SELECT ? AS issue_id) asked
  LEFT JOIN issue_fact f ON f.issue_id = asked.issue_id AND f.deleted_at IS NULL AND f.project_id <> ''
  LEFT JOIN viewer_grant ig ON ig.place = COALESCE(f.project_id, ?) AND ig.account_id = ?
  LEFT JOIN ${ways} way ON way.issue_id = asked.issue_id
  LEFT JOIN key_result_version served ON served.id = way.key_result_id
  LEFT JOIN objective_version o ON o.id = served.objective_id`;

const more = `f.project_id AS issue_project, way.key_result_id AS way_key_result,
  way.via_issue_id AS way_issue, ${columnsOf('ig', grantColumns)}`;

/** The rows of each way from the issue to a key result; its own link comes before its parent's. */
function waysOf(rows: readonly ServedRow[], issueId: string): ServedStanding[] {
  const found = new Map<string, { keyResultId: string; viaIssueId: string; rows: StandingRow[] }>();
  const reached = rows.flatMap(({ of, ...row }) => (of === null ? [] : [{ ...row, of }]));
  for (const { way, ...row } of wholeRows(reached)) {
    if (!way) continue;
    const key = `${way.key_result} ${way.issue}`;
    const one = found.get(key) ?? { keyResultId: way.key_result, viaIssueId: way.issue, rows: [] };
    found.set(key, { ...one, rows: [...one.rows, row] });
  }
  return [...found.values()]
    .sort((a, b) => Number(b.viaIssueId === issueId) - Number(a.viaIssueId === issueId))
    .flatMap(({ keyResultId, viaIssueId, rows: ofWay }) =>
      standingsOf(ofWay).map((standing) => ({ standing, keyResultId, viaIssueId })),
    );
}

export const servedBy: KeyResultStore['servedBy'] = async (issueId, accountId) => {
  const statement = standingStatement({
    from: { text: from, params: [issueId, placeOfIssue(issueId), accountId, issueId] },
    joinKeyResults: true,
    accountId,
    where: { text: isCurrent('key_result_version', 'served'), params: [] },
    more: { text: more, params: [] },
  });
  const rows = await select(ServedRow, statement);
  const served = waysOf(rows, issueId);
  const seen = new Set<string>();
  const first = rows[0];
  return {
    served: served.filter(({ keyResultId }) => !seen.has(keyResultId) && seen.add(keyResultId)),
    issueGrant: first?.ig ? grantOf(first.ig) : null,
    issueProjectId: first?.issue?.project ?? null,
  };
};
