import { z } from 'zod';
import { isCurrentHere, placesIn, versionHere } from './here';
import { openCycles } from './open-cycles';
import { flag } from './sql/columns';
import { nested } from './sql/nested';
import { select } from './sql/statement';
import type { Statement } from './sql/statement';
import { isCurrent } from './sql/text';
import { anywhere, wordsOf } from './sql/words';
import { standingGroups, standingOf, wholeRows } from './standing/standing-row';
import { standingStatement } from './standing/standing-statement';
import type { KeyResultStore } from './stores';
import { isLatestLink } from './work/link-rules';

const FoundRow = nested({ ...standingGroups, same: z.object({ parent: flag, project: flag }) });

/** Key results that the issue's parent or one of its siblings counts for. */
const kin = `(SELECT s.key_result_id FROM issue_fact me
      JOIN issue_fact other ON other.parent_id = me.parent_id
      JOIN work_scope s ON s.issue_id = other.issue_id WHERE me.issue_id = ?
    UNION SELECT s.key_result_id FROM issue_fact me
      JOIN work_scope s ON s.issue_id = me.parent_id WHERE me.issue_id = ?)`;

/** Linked to the issue itself; what it serves through its parent only may still be linked. */
const linkedItself = `(SELECT l.key_result_id FROM kr_link_version l
      WHERE l.issue_id = ? AND l.active = 1 AND ${isLatestLink('l')})`;

const oneWord = `LOWER(CONCAT('kr-', ck.number, ' o-', co.number, ' ', ck.title, ' ', co.title)) LIKE ?`;

/** Chooses by the little that choosing needs; the standings of the chosen are read afterwards. */
function chosen({
  issueId,
  projectId,
  words,
  limit,
}: Parameters<KeyResultStore['search']>[0]): Statement {
  const wanted = wordsOf(words);
  const conditions = [
    'objective_end.subject_id IS NULL',
    'key_result_end.subject_id IS NULL',
    `ck.measure_kind = 'issues'`,
    'co.archived_at IS NULL',
    'ck.archived_at IS NULL',
    `ck.id NOT IN ${linkedItself}`,
    isCurrent('objective_version', 'co'),
    isCurrentHere,
    ...wanted.map(() => oneWord),
  ];
  const text = `SELECT ck.id, ck.version, kin.key_result_id IS NOT NULL AS same_parent,
      COALESCE(COALESCE(me.project_id, ?) = co.place, 0) AS same_project
    FROM ${openCycles} open_cycle
    JOIN objective_version co ON co.cycle_id = open_cycle.id AND co.stage = 'published'
    JOIN ${placesIn('co')}
    JOIN ${versionHere('ck')}
    LEFT JOIN close_record objective_end ON objective_end.subject_id = co.id
    LEFT JOIN close_record key_result_end ON key_result_end.subject_id = ck.id
    LEFT JOIN issue_fact me ON me.issue_id = ?
    LEFT JOIN ${kin} kin ON kin.key_result_id = ck.id
    WHERE ${conditions.join(' AND ')}
    ORDER BY same_parent DESC, same_project DESC, ck.number DESC
    LIMIT ${Math.trunc(limit)}`;
  return { text, params: [projectId, issueId, issueId, issueId, issueId, ...wanted.map(anywhere)] };
}

/** Every word must be found, in a key or a title. */
export const searchKeyResults: KeyResultStore['search'] = async (query) => {
  const { text, params } = chosen(query);
  const from = `(${text}) chosen
    JOIN key_result_version k ON k.id = chosen.id AND k.version = chosen.version
    JOIN objective_version o ON o.id = k.objective_id`;
  const statement = standingStatement({
    from: { text: from, params },
    joinKeyResults: false,
    accountId: query.accountId,
    more: { text: 'chosen.same_parent, chosen.same_project', params: [] },
    orderBy: 'same_parent DESC, same_project DESC, k.number DESC',
  });
  const rows = await select(FoundRow, statement);
  return wholeRows(rows).map(({ same, ...row }) => ({
    standing: standingOf(row),
    sameParent: same.parent,
    sameProject: same.project,
  }));
};
