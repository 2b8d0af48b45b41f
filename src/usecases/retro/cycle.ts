import { placeOf } from '../../domain/home';
import type { Arrangement } from '../../domain/retrospective';
import type { Ports } from '../ports';

/** Whether the cycle, if one is chosen, is there and is the home's own or the site's. */
export async function servesHome(
  ports: Ports,
  { home, cycleId }: Pick<Arrangement, 'home' | 'cycleId'>,
): Promise<boolean> {
  if (cycleId === null) return true;
  const cycle = await ports.stores.cycles.find(cycleId);
  if (cycle === null) return false;
  return cycle.home.kind === 'site' || placeOf(cycle.home) === placeOf(home);
}
