import type { OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { present } from '../moment';
import type { Ports } from '../ports';
import { requireSiteManager } from '../rights/jira-user';
import { settingsView } from '../settings/get';
import { roomOf } from './room';

export async function getAdmin(ports: Ports, actor: Actor): Promise<OperationOutput<'admin.get'>> {
  await requireSiteManager(ports, actor);
  const [{ asOf, settings }, { bytes, waitingIssues }, prepared] = await Promise.all([
    present(ports),
    ports.stores.health.measure(),
    ports.stores.schema.isReady(),
  ]);
  return { asOf, settings: settingsView(settings), prepared, room: roomOf(bytes), waitingIssues };
}
