import { present } from '../moment';
import type { Ports } from '../ports';
import { drainIfMarked } from '../work/drain-if-marked';

/** Key results whose figures are kept in one run: after midnight, when all are due, an hour keeps six thousand. */
const keptAtOnce = 500;

/** What waits is asked for, and what no screen finds kept any more, or not yet today, is counted for all of them. */
export async function fiveMinutes(ports: Ports): Promise<void> {
  await drainIfMarked(ports);
  const { today, zoneMinutes, asOf } = await present(ports);
  const token = ports.ids.next();
  await ports.stores.work.keepFigures({ today, zoneMinutes, at: asOf, token, limit: keptAtOnce });
}
