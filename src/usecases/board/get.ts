import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { placeOf } from '../../domain/home';
import type { Cycle } from '../../domain/cycle';
import { mayManage } from '../../domain/rights';
import type { ObjectiveStanding } from '../../storage/stores';
import { wantedCycle } from '../load/wanted-cycle';
import { present } from '../moment';
import type { Ports } from '../ports';
import { grantsAt } from '../rights/grants';
import { requireBrowse } from '../rights/require';
import { cycleView } from '../views/cycle-view';
import { objectiveView } from '../views/objective-view';
import { viewingUp } from '../views/viewing-up';
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
  const standings = await standingsOf(ports, cycle, { projectId, accountId });
  const viewing = await viewingUp(ports, { actor, present: now, grants }, standings);
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

const standingsOf = async (
  ports: Ports,
  cycle: Cycle | null,
  query: { projectId: string; accountId: string },
): Promise<ObjectiveStanding[]> =>
  cycle === null ? [] : ports.stores.objectives.ofProject({ ...query, cycleId: cycle.id });
