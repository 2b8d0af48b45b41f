import type { Touched } from '../../storage/stores';
import { logFailure } from '../log';
import { present } from '../moment';
import type { Ports } from '../ports';

/** Issues whose key results are looked up, and of these how many are counted: the schedule keeps the others. */
const mostLookedUp = 1_000;
const mostKept = 50;

/**
 * Counts what a change touched once, for every open screen asks for it within seconds. The change is
 * done whether this is or not: what is not kept is counted by whoever looks.
 */
export async function keepAnew(ports: Ports, touched: Touched): Promise<void> {
  const [kind, ids] = [touched.kind, touched.ids.slice(0, mostLookedUp)];
  if (ids.length === 0) return;
  try {
    const { today, zoneMinutes, asOf } = await present(ports);
    const token = ports.ids.next();
    const which = { today, zoneMinutes, at: asOf, token, limit: mostKept };
    await ports.stores.work.keepFigures({ ...which, of: { kind, ids } });
  } catch (error) {
    logFailure('keep-figures', error);
  }
}
