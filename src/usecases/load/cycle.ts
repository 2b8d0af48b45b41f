import type { Cycle } from '../../domain/cycle';
import { Refused } from '../../domain/refusal';
import type { Ports } from '../ports';

/** Refuses `not-found`, naming the input field. */
export async function loadCycle(ports: Ports, id: string, field = 'id'): Promise<Cycle> {
  const cycle = await ports.stores.cycles.find(id);
  if (cycle === null) throw new Refused('not-found', { field });
  return cycle;
}
