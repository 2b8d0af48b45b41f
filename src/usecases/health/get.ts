import type { OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { momentNow } from '../moment';
import type { Ports } from '../ports';
import { requireSiteManager } from '../rights/jira-user';
import { roomOf } from './room';

export async function getHealth(
  ports: Ports,
  actor: Actor,
): Promise<OperationOutput<'health.get'>> {
  await requireSiteManager(ports, actor);
  const [{ bytes, waitingIssues }, prepared] = await Promise.all([
    ports.stores.health.measure(),
    ports.stores.schema.isReady(),
  ]);
  return { asOf: momentNow(ports.clock), prepared, room: roomOf(bytes), waitingIssues };
}
