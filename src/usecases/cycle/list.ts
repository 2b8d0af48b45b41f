import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { isArchived } from '../../domain/archiving';
import { placeOf } from '../../domain/home';
import type { Ports } from '../ports';
import { grantsAt } from '../rights/grants';
import { requireBrowse } from '../rights/require';
import { cycleView } from '../views/cycle-view';

export async function listCycles(
  ports: Ports,
  actor: Actor,
  input: OperationInput<'cycle.list'>,
): Promise<OperationOutput<'cycle.list'>> {
  const projectId = input.projectId ?? null;
  const { cycles, grants: known } = await ports.stores.cycles.list({
    accountId: actor.accountId,
    projectId,
  });
  const places = ['site', ...cycles.map((cycle) => placeOf(cycle.home))];
  const grants = await grantsAt(ports, actor, places, known);
  requireBrowse(grants.atPlace('site'));
  const visible = cycles.filter((cycle) => !isArchived(cycle) && grants.at(cycle.home).browse);
  return { cycles: visible.map((cycle) => cycleView(cycle, grants)) };
}
