import { z } from 'zod';
import { flag } from './sql/columns';
import { nested } from './sql/nested';
import { select } from './sql/statement';
import { isCurrent } from './sql/text';
import { standingGroups, standingOf } from './standing/standing-row';
import { standingStatement } from './standing/standing-statement';
import type { KeyResultStore } from './stores';

const FoundRow = nested({ ...standingGroups, same: z.object({ parent: flag, project: flag }) });

/** Key results that the issue's parent or one of its siblings counts for. */
const kin = `(SELECT s.key_result_id FROM issue_fact me
      JOIN issue_fact other ON other.parent_id = me.parent_id
      JOIN work_scope s ON s.issue_id = other.issue_id WHERE me.issue_id = ?
    UNION SELECT s.key_result_id FROM issue_fact me
      JOIN work_scope s ON s.issue_id = me.parent_id WHERE me.issue_id = ?)`;

/** Starts from the open cycles: closed ones only grow in number. */
const open = `(SELECT c.id FROM cycle_version c
      LEFT JOIN close_record r ON r.subject_id = c.id
      WHERE r.subject_id IS NULL AND ${isCurrent('cycle_version', 'c')})`;

const from = `${open} open_cycle
  JOIN objective_version o ON o.cycle_id = open_cycle.id AND o.stage = 'published'
  JOIN key_result_version k ON k.objective_id = o.id
  LEFT JOIN issue_fact me ON me.issue_id = ?
  LEFT JOIN ${kin} kin ON kin.key_result_id = k.id`;

const oneWord = `LOWER(CONCAT('kr-', k.number, ' o-', o.number, ' ', k.title, ' ', o.title)) LIKE ?`;

/** A word as LIKE finds it anywhere, its own wildcards taken literally. */
const anywhere = (word: string): string => `%${word.replace(/[\\%_]/g, '\\$&')}%`;

const wordsOf = (words: string): string[] =>
  words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 8);

/** Every word must be found, in a key or a title. */
export const searchKeyResults: KeyResultStore['search'] = async (query) => {
  const { accountId, issueId, limit } = query;
  const words = wordsOf(query.words);
  const isOpen = ['oc.subject_id IS NULL', 'kc.subject_id IS NULL', ...words.map(() => oneWord)];
  const statement = standingStatement({
    from: { text: from, params: [issueId, issueId, issueId] },
    joinKeyResults: false,
    accountId,
    where: { text: isOpen.join(' AND '), params: words.map(anywhere) },
    more: {
      text: `kin.key_result_id IS NOT NULL AS same_parent,
        COALESCE(me.project_id = o.place, 0) AS same_project`,
      params: [],
    },
    orderBy: `same_parent DESC, same_project DESC, k.number DESC LIMIT ${Math.trunc(limit)}`,
  });
  const rows = await select(FoundRow, statement);
  return rows.map(({ same, ...row }) => ({
    standing: standingOf(row),
    sameParent: same.parent,
    sameProject: same.project,
  }));
};
