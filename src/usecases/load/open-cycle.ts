import { checkInSight } from '../../domain/archiving';
import type { Cycle } from '../../domain/cycle';
import { placeOf, type Home } from '../../domain/home';
import { checkOpenCycle } from '../../domain/publishing';
import { Refused } from '../../domain/refusal';
import type { Ports } from '../ports';
import { loadCycle } from './cycle';

/** A cycle that takes objectives of this home: the site's or its own, neither closed nor archived. */
export async function loadOpenCycle(ports: Ports, id: string, home: Home): Promise<Cycle> {
  const cycle = await loadCycle(ports, id, 'cycleId');
  const serves = cycle.home.kind === 'site' || placeOf(cycle.home) === placeOf(home);
  if (!serves) throw new Refused('not-found', { field: 'cycleId' });
  checkOpenCycle(cycle);
  checkInSight('cycleId', cycle);
  return cycle;
}
