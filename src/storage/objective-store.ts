import { placeOf } from '../domain/home';
import type { Objective } from '../domain/objective';
import { insertNumbered } from './numbering';
import { ofPerson } from './of-person';
import { ObjectiveRow, objectiveOf, rowOfObjective } from './rows/objective-row';
import { nested } from './sql/nested';
import { select } from './sql/statement';
import { isCurrent } from './sql/text';
import { standingGroups, standingsOf } from './standing/standing-row';
import { standingStatement } from './standing/standing-statement';
import type { ObjectiveStore } from './stores';
import { insertVersion, selectVersions } from './versions';

const table = 'objective_version';
const Row = nested(standingGroups);

const find: ObjectiveStore['find'] = async (id, accountId) => {
  const statement = standingStatement({
    from: { text: `${table} o`, params: [] },
    joinKeyResults: true,
    accountId,
    where: { text: 'o.id = ?', params: [id] },
  });
  return standingsOf(await select(Row, statement))[0] ?? null;
};

const ofPlace: ObjectiveStore['ofPlace'] = async ({ home, cycleId, accountId, limit }) => {
  const place = home.kind === 'site' ? null : placeOf(home);
  const from = {
    text: `(SELECT p.id, p.version FROM ${table} p
        WHERE p.cycle_id = ?${place === null ? '' : ' AND p.place = ?'} AND ${isCurrent(table, 'p')}
        ORDER BY p.number LIMIT ${Math.trunc(limit)}) chosen
      JOIN ${table} o ON o.id = chosen.id AND o.version = chosen.version`,
    params: place === null ? [cycleId] : [cycleId, place],
  };
  const statement = standingStatement({ from, joinKeyResults: true, accountId });
  return standingsOf(await select(Row, statement));
};

const create: ObjectiveStore['create'] = async (objective) => {
  const [row] = await insertNumbered(table, ObjectiveRow, [rowOfObjective(objective)]);
  if (!row) throw new Error('A new objective is not stored');
  return objectiveOf(row, false);
};

async function version(id: string, number: number): Promise<Objective | null> {
  const where = 'v.id = ? AND v.version = ?';
  const [row] = await selectVersions(table, ObjectiveRow, where, [id, number]);
  return row ? objectiveOf(row, false) : null;
}

export const createObjectiveStore = (): ObjectiveStore => ({
  find,
  ofPlace,
  ofPerson,
  create,
  insert: (objective) =>
    insertVersion(table, { ...rowOfObjective(objective), number: objective.number }),
  version,
});
