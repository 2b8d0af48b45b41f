import { z } from 'zod';
import { placeOf } from '../domain/home';
import type { Objective } from '../domain/objective';
import { CountedRow, countedColumns, countedStandingsOf, fromCounted } from './alignment/counted';
import { relatedIds } from './alignment/related';
import { insertNumbered } from './numbering';
import { chosenIds } from './chosen';
import { leaveProject } from './leave-project';
import { idsOfPerson } from './of-person';
import { ObjectiveRow, objectiveColumns, objectiveOf, rowOfObjective } from './rows/objective-row';
import { runningObjectives } from './running';
import { text } from './sql/columns';
import { orInParts } from './sql/or-in-parts';
import { select } from './sql/statement';
import type { Statement } from './sql/statement';
import { inParts, isCurrent, marks } from './sql/text';
import { wholeRows } from './standing/standing-row';
import { standingStatement } from './standing/standing-statement';
import type { ObjectiveStanding, ObjectiveStore } from './stores';
import { insertVersion, selectVersions } from './versions';

const table = 'objective_version';

/** Objectives whose standings always fit into one answer, dozens of key results each. */
const objectivesAtOnce = 100;

async function standingsOnce(roots: Statement, accountId: string): Promise<ObjectiveStanding[]> {
  const from = fromCounted(roots);
  const query = { from, joinKeyResults: true, accountId, more: countedColumns };
  return countedStandingsOf(wholeRows(await select(CountedRow, standingStatement(query))));
}

async function standingsInParts(roots: Statement, accountId: string): Promise<ObjectiveStanding[]> {
  const ids = (await select(z.object({ id: text }), roots)).map((row) => row.id);
  const found: ObjectiveStanding[] = [];
  for (const part of inParts(ids, objectivesAtOnce)) {
    const these = `SELECT f.id FROM ${table} f WHERE f.id IN ${marks(part)} AND f.version = 1`;
    found.push(...(await standingsOnce({ text: these, params: part }, accountId)));
  }
  return found.sort((one, other) => one.objective.number - other.objective.number);
}

/** The objectives that `roots` (a SELECT of `id`) chooses, with what counts in them, by their numbers. */
const standings = (roots: Statement, accountId: string): Promise<ObjectiveStanding[]> =>
  orInParts(
    () => standingsOnce(roots, accountId),
    () => standingsInParts(roots, accountId),
  );

async function find(id: string, accountId: string): Promise<ObjectiveStanding | null> {
  const one = `SELECT f.id FROM ${table} f WHERE f.id = ? AND f.version = 1`;
  return (await standings({ text: one, params: [id] }, accountId))[0] ?? null;
}

const ofPlace: ObjectiveStore['ofPlace'] = ({ home, cycleId, accountId, limit }) => {
  const place = home.kind === 'site' ? null : placeOf(home);
  const ids = `SELECT p.id FROM ${table} p
    WHERE p.cycle_id = ?${place === null ? '' : ' AND p.place = ?'} AND ${isCurrent(table, 'p')}
    ORDER BY p.number LIMIT ${Math.trunc(limit)}`;
  return standings({ text: ids, params: place === null ? [cycleId] : [cycleId, place] }, accountId);
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

async function current(ids: readonly string[]): Promise<Objective[]> {
  if (ids.length === 0) return [];
  const where = `v.id IN ${marks(ids)} AND ${isCurrent(table, 'v')}`;
  const rows = await selectVersions(table, ObjectiveRow, where, ids);
  return rows.map((row) => objectiveOf(row, false));
}

/** Those who could browse the project are not known any more: whoever is not named sees it no longer. */
const forNamedPeople = {
  visibility: { text: `'people'` },
  audience: { text: `IF(v.visibility = 'people', v.audience, NULL)` },
};

export const createObjectiveStore = (): ObjectiveStore => ({
  find,
  ofPlace,
  ofPerson: (accountId, limit) => standings(idsOfPerson(accountId, limit), accountId),
  chosen: (roots, accountId, limit) =>
    roots.length === 0 ? Promise.resolve([]) : standings(chosenIds(roots, limit), accountId),
  related: (query) => standings(relatedIds(query), query.accountId),
  create,
  running: runningObjectives,
  leaveProject: (projectId, signature) =>
    leaveProject(table, objectiveColumns, signature, projectId, forNamedPeople),
  insert: (objective) =>
    insertVersion(table, { ...rowOfObjective(objective), number: objective.number }),
  current,
  version,
});
