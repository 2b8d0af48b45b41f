import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { placeOf } from '../../domain/home';
import { mayManage } from '../../domain/rights';
import type { ObjectiveStanding } from '../../storage/stores';
import { present } from '../moment';
import type { Ports } from '../ports';
import { grantsAt, knownBy } from '../rights/grants';
import { requireBrowse } from '../rights/require';
import { seesStanding } from '../rights/sees';
import { viewingUp } from '../views/viewing-up';
import { duesOf, entriesOf, keyResultsOf, objectivesOf } from './lists';

/** Objectives looked at for one person. */
const mostObjectives = 200;
const site = 'site';

/** What is the viewer's in every open cycle: three statements. */
export async function getMine(
  ports: Ports,
  actor: Actor,
  { size }: OperationInput<'my.get'>,
): Promise<OperationOutput<'my.get'>> {
  const { accountId } = actor;
  const [now, found, known] = await Promise.all([
    present(ports),
    ports.stores.objectives.ofPerson(accountId, mostObjectives + 1),
    ports.stores.grants.of(accountId, [site]),
  ]);
  const grants = await grantsAt(ports, actor, placesOf(found), [...known, ...knownBy(found)]);
  const here = requireBrowse(grants.atPlace(site));
  const standings = found
    .slice(0, mostObjectives)
    .filter((standing) => seesStanding(actor, standing, grants));
  const viewing = await viewingUp(ports, { actor, present: now, grants }, standings);
  const entries = entriesOf(viewing, standings);
  const due = duesOf(viewing, entries);
  const keyResults = keyResultsOf(viewing, entries);
  const { objectives, contributing } = objectivesOf(viewing, standings);
  return {
    asOf: now.asOf,
    today: now.today,
    due: due.slice(0, size),
    keyResults: keyResults.slice(0, size),
    objectives: objectives.slice(0, size),
    contributing: contributing.slice(0, size),
    totals: {
      due: due.length,
      keyResults: keyResults.length,
      objectives: objectives.length,
      contributing: contributing.length,
    },
    isCut: found.length > mostObjectives,
    may: { manageSite: mayManage(here) },
  };
}

const placesOf = (standings: readonly ObjectiveStanding[]): string[] => [
  site,
  ...standings.flatMap(({ objective, cycle }) => [placeOf(objective.home), placeOf(cycle.home)]),
];
