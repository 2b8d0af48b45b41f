import { momentNow } from '../moment';
import type { Ports } from '../ports';

/** Issues changed, somehow: marked in one statement, read by the drain. */
export async function noteIssues(ports: Ports, issueIds: readonly string[]): Promise<void> {
  await ports.stores.work.markDirty(issueIds, ports.ids.next(), momentNow(ports.clock));
  await ports.drainQueue.push();
}
