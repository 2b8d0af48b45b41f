import { momentNow } from '../moment';
import type { Ports } from '../ports';
import { noteIssues } from './note';

/** An issue is gone: from now on it counts no more, at once. What hung on it the drain sees to. */
export async function forgetIssue(ports: Ports, issueId: string): Promise<void> {
  await ports.stores.work.tombstone(issueId, momentNow(ports.clock));
  await noteIssues(ports, [issueId]);
}
