import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { matching, ofStatuses } from '../../domain/board-filter';
import { placeOf } from '../../domain/home';
import { mayBrowse } from '../../domain/rights';
import type { Chosen, ObjectiveStanding } from '../../storage/stores';
import { present } from '../moment';
import type { Ports } from '../ports';
import { grantsOrNone, type Grants } from '../rights/grants';
import { seesStanding } from '../rights/sees';
import { isInSight } from '../views/in-sight';
import type { ObjectiveView } from '../views/objective-view';
import { aim, isAbout, wantedOf, type Aimed, type Selection } from './selection';
import { viewsOfDays } from './views-of-days';

type Output = OperationOutput<'status.get'>;
type Answer = Output['answers'][number];

const mostShown = 50;
const mostChosen = 500;

/**
 * Several selections at once: cycles, standings and figures are one statement each, saved views one
 * more where any is named. Whoever is not logged in, or has no access to Jira, sees counts alone.
 */
export async function getStatus(
  ports: Ports,
  actor: Actor,
  { selections }: OperationInput<'status.get'>,
): Promise<Output> {
  const [now, aimedAt] = await Promise.all([present(ports), aimAll(ports, actor, selections)]);
  const aimed = aimedAt(now.today);
  const standings = (
    await ports.stores.objectives.chosen(rootsOf(aimed), actor.accountId, mostChosen)
  ).filter(isInSight);
  const grants = await grantsOf(ports, actor, aimed, standings);
  const seen = standings.filter((standing) => seesStanding(actor, standing, grants));
  const days = new Set(aimed.map(({ selection }) => selection.frozenOn));
  const views = await viewsOfDays(ports, { actor, present: now, grants }, days, seen);
  return {
    ...{ asOf: now.asOf, today: now.today },
    answers: aimed.map((one) => answerOf(one, { standings, seen: new Set(seen), views, grants })),
  };
}

async function aimAll(
  ports: Ports,
  { accountId }: Actor,
  selections: readonly Selection[],
): Promise<(today: string) => Aimed[]> {
  const viewIds = selections.flatMap(({ by, itemId }) => (by === 'view' && itemId ? [itemId] : []));
  const found = viewIds.length === 0 ? [] : await ports.stores.views.some(viewIds);
  const views = new Map(found.map((view) => [view.id, view]));
  const wanted = selections.map((selection) => wantedOf(selection, views));
  const projectIds = wanted.flatMap((one) =>
    one.kind === 'place' && one.home.kind === 'project' ? [one.home.projectId] : [],
  );
  const { cycles } = wanted.some(({ kind }) => kind === 'place')
    ? await ports.stores.cycles.listOf({ accountId, projectIds: [...new Set(projectIds)] })
    : { cycles: [] };
  return (today) =>
    selections.map((selection, index) =>
      aim(selection, wanted[index] ?? { kind: 'gone' }, cycles, today),
    );
}

const rootsOf = (aimed: readonly Aimed[]): Chosen[] =>
  aimed.flatMap(({ wanted, cycle }): Chosen[] => {
    if (wanted.kind === 'gone') return [];
    if (wanted.kind !== 'place') return [{ kind: wanted.kind, id: wanted.itemId }];
    return cycle === null ? [] : [{ kind: 'place', home: wanted.home, cycleId: cycle.id }];
  });

function grantsOf(
  ports: Ports,
  actor: Actor,
  aimed: readonly Aimed[],
  standings: readonly ObjectiveStanding[],
): Promise<Grants> {
  const homes = [
    ...standings.map(({ objective }) => objective.home),
    ...aimed.flatMap(({ cycle }) => (cycle === null ? [] : [cycle.home])),
  ];
  const known = standings.flatMap(({ grant, siteGrant }) => [grant, siteGrant]);
  return grantsOrNone(ports, actor, ['site', ...new Set(homes.map(placeOf))], known);
}

interface Looked {
  readonly standings: readonly ObjectiveStanding[];
  readonly seen: ReadonlySet<ObjectiveStanding>;
  readonly views: Awaited<ReturnType<typeof viewsOfDays>>;
  readonly grants: Grants;
}

function answerOf(aimed: Aimed, { standings, seen, views, grants }: Looked): Answer {
  const { selection, wanted, cycle } = aimed;
  const about = standings.filter((standing) => isAbout(aimed, standing));
  const ofDay = views.get(selection.frozenOn) ?? [];
  const shown = ofDay
    .filter(([standing]) => isAbout(aimed, standing))
    .flatMap(([, view]) => narrowed(aimed, view));
  const known = cycle !== null && mayBrowse(grants.at(cycle.home)) ? cycle : null;
  return {
    id: selection.id,
    cycle: known && { name: known.name, startsOn: known.startsOn, endsOn: known.endsOn },
    objectives: shown.slice(0, mostShown),
    hidden: about.filter((standing) => !seen.has(standing)).length,
    more: Math.max(0, shown.length - mostShown),
    isGone: wanted.kind !== 'place' && about.length === 0,
  };
}

/** What of an objective a selection shows: all of it, one key result, or what a view’s filter leaves. */
function narrowed({ wanted }: Aimed, objective: ObjectiveView): ObjectiveView[] {
  if (wanted.kind === 'keyResult') {
    const keyResults = objective.keyResults.filter(({ id }) => id === wanted.itemId);
    return keyResults.length === 0 ? [] : [{ ...objective, keyResults }];
  }
  if (wanted.kind !== 'place') return [objective];
  const left = matching(objective, wanted.query);
  const keyResults = left && ofStatuses(objective, left, wanted.query.statuses);
  return keyResults === null ? [] : [{ ...objective, keyResults: [...keyResults] }];
}
