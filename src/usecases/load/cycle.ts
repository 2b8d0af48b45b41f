import type { Actor } from '../../domain/actor';
import { checkInSight } from '../../domain/archiving';
import type { Cycle } from '../../domain/cycle';
import { Refused } from '../../domain/refusal';
import { checkNoShelf } from '../../domain/shelf';
import type { Ports } from '../ports';
import { grantAtHome } from '../rights/grants';
import { requireManage } from '../rights/require';

/** Refuses `not-found`, naming the input field. */
export async function loadCycle(ports: Ports, id: string, field = 'id'): Promise<Cycle> {
  const cycle = await ports.stores.cycles.find(id);
  if (cycle === null) throw new Refused('not-found', { field });
  return cycle;
}

/** A cycle, and no shelf, whose home the actor manages; also where it is archived. */
export async function loadOwnCycleAnywhere(ports: Ports, actor: Actor, id: string): Promise<Cycle> {
  const cycle = await loadCycle(ports, id);
  requireManage(await grantAtHome(ports, actor, cycle.home));
  checkNoShelf(cycle);
  return cycle;
}

/** The same, in sight. */
export async function loadOwnCycle(ports: Ports, actor: Actor, id: string): Promise<Cycle> {
  const cycle = await loadOwnCycleAnywhere(ports, actor, id);
  checkInSight(null, cycle);
  return cycle;
}
