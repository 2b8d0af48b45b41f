import { momentNow } from '../moment';
import type { Ports } from '../ports';

/** The safety net under lost pushes: asks for a drain where marks wait, or a past to be read. */
export async function drainIfMarked(ports: Ports): Promise<void> {
  const { work } = ports.stores;
  const { marks } = await work.takeDirty(1, momentNow(ports.clock));
  if (marks.length > 0 || (await work.withoutHistory(1)).length > 0) await ports.drainQueue.push();
}
