import { momentNow } from '../moment';
import type { Ports } from '../ports';

/** An issue is gone for good: marked in one statement, and counted no more by the drain. */
export async function forgetIssue(ports: Ports, issueId: string): Promise<void> {
  await ports.stores.work.markGone(issueId, ports.ids.next(), momentNow(ports.clock));
  await ports.drainQueue.push();
}
