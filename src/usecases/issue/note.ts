import { momentNow } from '../moment';
import type { Ports } from '../ports';

/** An issue changed, somehow: marked in one statement, read by the drain. */
export async function noteIssue(ports: Ports, issueId: string): Promise<void> {
  await ports.stores.work.markDirty([issueId], ports.ids.next(), momentNow(ports.clock));
  await ports.drainQueue.push();
}
