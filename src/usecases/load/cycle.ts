import { checkInSight } from '../../domain/archiving';
import type { Cycle } from '../../domain/cycle';
import type { Actor } from '../../domain/actor';
import { mayBrowse } from '../../domain/rights';
import { Refused } from '../../domain/refusal';
import { checkNoShelf } from '../../domain/shelf';
import type { Ports } from '../ports';
import { grantAtHome } from '../rights/grants';
import { requireJiraUser } from '../rights/jira-user';
import { requireManage } from '../rights/require';

/** Refuses `not-found`, naming the input field. */
export async function loadCycle(ports: Ports, id: string, field = 'id'): Promise<Cycle> {
  const cycle = await ports.stores.cycles.find(id);
  if (cycle === null) throw new Refused('not-found', { field });
  return cycle;
}

/** A cycle, and no shelf, whose home the actor manages; also where it is archived. One that they may not see is `not-found`. */
export async function loadOwnCycleAnywhere(ports: Ports, actor: Actor, id: string): Promise<Cycle> {
  await requireJiraUser(ports, actor);
  const cycle = await loadCycle(ports, id);
  const grant = await grantAtHome(ports, actor, cycle.home);
  if (!mayBrowse(grant)) throw new Refused('not-found', { field: 'id' });
  requireManage(grant);
  checkNoShelf(cycle);
  return cycle;
}

/** The same, in sight. */
export async function loadOwnCycle(ports: Ports, actor: Actor, id: string): Promise<Cycle> {
  const cycle = await loadOwnCycleAnywhere(ports, actor, id);
  checkInSight(null, cycle);
  return cycle;
}
