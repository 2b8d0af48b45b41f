import { momentNow } from '../moment';
import type { Ports } from '../ports';

/** A project was archived, thrown away or brought back: whether its issues are still to be had, the drain asks Jira. */
export async function rereadProject(ports: Ports, projectId: string): Promise<void> {
  const at = momentNow(ports.clock);
  await ports.stores.upkeep.rereads.markProject(projectId, ports.ids.next(), at);
  await ports.drainQueue.push();
}
