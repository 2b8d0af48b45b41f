import type { Objective } from '../domain/objective';
import { insertNumbered } from './numbering';
import { leaveProject } from './leave-project';
import { ObjectiveRow, objectiveColumns, objectiveOf, rowOfObjective } from './rows/objective-row';
import { runningObjectives } from './running';
import { nested } from './sql/nested';
import { select } from './sql/statement';
import { isCurrent } from './sql/text';
import { standingGroups, standingsOf } from './standing/standing-row';
import { standingStatement } from './standing/standing-statement';
import type { ObjectiveStore } from './stores';
import { insertVersion, selectVersions } from './versions';

const table = 'objective_version';
const maxObjectives = 500;
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

const ofProject: ObjectiveStore['ofProject'] = async ({ projectId, cycleId, accountId }) => {
  const from = {
    text: `(SELECT p.id, p.version FROM ${table} p
        WHERE p.place = ? AND p.cycle_id = ? AND ${isCurrent(table, 'p')}
        ORDER BY p.number LIMIT ${maxObjectives}) chosen
      JOIN ${table} o ON o.id = chosen.id AND o.version = chosen.version`,
    params: [projectId, cycleId],
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

/** Those who could browse the project are not known any more: whoever is not named sees it no longer. */
const forNamedPeople = {
  visibility: { text: `'people'` },
  audience: { text: `IF(v.visibility = 'people', v.audience, NULL)` },
};

export const createObjectiveStore = (): ObjectiveStore => ({
  find,
  ofProject,
  create,
  running: runningObjectives,
  leaveProject: (projectId, signature) =>
    leaveProject(table, objectiveColumns, signature, projectId, forNamedPeople),
  insert: (objective) =>
    insertVersion(table, { ...rowOfObjective(objective), number: objective.number }),
  version,
});
