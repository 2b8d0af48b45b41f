import { momentNow } from '../moment';
import type { Ports } from '../ports';

/** An issue is gone: its fact becomes a tombstone and counts no more. */
export async function forgetIssue(ports: Ports, issueId: string): Promise<void> {
  await ports.stores.work.tombstone(issueId, momentNow(ports.clock));
}
