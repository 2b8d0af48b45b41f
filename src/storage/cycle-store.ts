import { z } from 'zod';
import type { Cycle } from '../domain/cycle';
import { leaveProject } from './leave-project';
import { CycleRow, cycleColumns, cycleOf, rowOfCycle } from './rows/cycle-row';
import { GrantRow, grantColumns, grantOf } from './rows/grant-row';
import { text } from './sql/columns';
import { nested } from './sql/nested';
import { select } from './sql/statement';
import { columnsOf, isCurrent, tableOf } from './sql/text';
import type { CycleStore } from './stores';
import { insertVersion, selectVersions } from './versions';

const maxCycles = 200;

const closed = z.object({ id: text }).nullable();
const ListedRow = nested({ c: CycleRow.nullable(), r: closed, g: GrantRow.nullable() });
const FoundRow = nested({ c: CycleRow, r: closed });

/** A place without cycles still has its row, for the grant. */
const listOf: CycleStore['listOf'] = async ({ accountId, projectIds }) => {
  const places = tableOf(['site', ...projectIds].map((place) => ({ place })));
  const rows = await select(ListedRow, {
    text: `SELECT ${columnsOf('c', cycleColumns)}, ${columnsOf('g', grantColumns)},
        r.subject_id AS r_id
      FROM (${places.text}) p
      LEFT JOIN viewer_grant g ON g.place = p.place AND g.account_id = ?
      LEFT JOIN cycle_version c ON c.place = p.place
      LEFT JOIN close_record r ON r.subject_id = c.id
      WHERE ${isCurrent('cycle_version', 'c')}
      ORDER BY c.id IS NULL DESC, c.starts_on DESC, c.id DESC
      LIMIT ${maxCycles}`,
    params: [...places.params, accountId],
  });
  const grants = new Map(rows.flatMap(({ g }) => (g ? [[g.place, grantOf(g)]] : [])));
  const cycles = rows.flatMap(({ c, r }) => (c ? [cycleOf(c, r !== null)] : []));
  return { cycles, grants: [...grants.values()] };
};

const list: CycleStore['list'] = ({ accountId, projectId }) =>
  listOf({ accountId, projectIds: projectId === null ? [] : [projectId] });

async function find(id: string): Promise<Cycle | null> {
  const [row] = await select(FoundRow, {
    text: `SELECT ${columnsOf('c', cycleColumns)}, r.subject_id AS r_id
      FROM cycle_version c
      LEFT JOIN close_record r ON r.subject_id = c.id
      WHERE c.id = ? AND ${isCurrent('cycle_version', 'c')}`,
    params: [id],
  });
  return row ? cycleOf(row.c, row.r !== null) : null;
}

async function since(id: string, version: number): Promise<Cycle[]> {
  const where = 'v.id = ? AND v.version > ?';
  const rows = await selectVersions('cycle_version', CycleRow, where, [id, version]);
  return rows.map((row) => cycleOf(row, false));
}

export const createCycleStore = (): CycleStore => ({
  list,
  listOf,
  find,
  insert: (cycle) => insertVersion('cycle_version', rowOfCycle(cycle)),
  since,
  leaveProject: (projectId, signature) =>
    leaveProject('cycle_version', cycleColumns, signature, projectId),
});
