import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { placeOf } from '../../domain/home';
import { chooseCycle } from '../../domain/choose-cycle';
import type { Cycle } from '../../domain/cycle';
import { Refused } from '../../domain/refusal';
import { mayManage } from '../../domain/rights';
import type { ObjectiveStanding } from '../../storage/stores';
import { present } from '../moment';
import type { Ports } from '../ports';
import { grantsAt } from '../rights/grants';
import { requireBrowse } from '../rights/require';
import { seesStanding } from '../rights/sees';
import { cycleView } from '../views/cycle-view';
import { figuresOf } from '../views/figures';
import { objectiveView } from '../views/objective-view';
import { boardPage } from './page';

type Input = OperationInput<'board.get'>;

export async function getBoard(
  ports: Ports,
  actor: Actor,
  input: Input,
): Promise<OperationOutput<'board.get'>> {
  const { accountId } = actor;
  const { projectId } = input;
  const [now, { cycles, grants: known }] = await Promise.all([
    present(ports),
    ports.stores.cycles.list({ accountId, projectId }),
  ]);
  const places = ['site', projectId, ...cycles.map(({ home }) => placeOf(home))];
  const grants = await grantsAt(ports, actor, places, known);
  const grant = requireBrowse(grants.atPlace(projectId));
  const cycle = wantedCycle(cycles, input.cycleId, now.today);
  const stored = await standingsOf(ports, cycle, { projectId, accountId });
  const standings = stored.filter((standing) => seesStanding(actor, standing, grants));
  const figures = await figuresOf(ports, standings, now.today);
  const viewing = { actor, present: now, grants, figures };
  return {
    asOf: now.asOf,
    today: now.today,
    cycles: cycles.map((each) => cycleView(each, grants)),
    cycle: cycle === null ? null : cycleView(cycle, grants),
    ...boardPage(
      standings.map((standing) => objectiveView(viewing, standing)),
      input,
    ),
    may: { manage: mayManage(grant), manageSite: mayManage(grants.atPlace('site')) },
  };
}

function wantedCycle(
  cycles: readonly Cycle[],
  cycleId: string | undefined,
  today: string,
): Cycle | null {
  if (cycleId === undefined) return chooseCycle(cycles, today);
  const wanted = cycles.find(({ id }) => id === cycleId);
  if (wanted === undefined) throw new Refused('not-found', { field: 'cycleId' });
  return wanted;
}

const standingsOf = async (
  ports: Ports,
  cycle: Cycle | null,
  query: { projectId: string; accountId: string },
): Promise<ObjectiveStanding[]> =>
  cycle === null ? [] : ports.stores.objectives.ofProject({ ...query, cycleId: cycle.id });
