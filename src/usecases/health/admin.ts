import type { OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { momentOf, present } from '../moment';
import type { Ports } from '../ports';
import { requireSiteManager } from '../rights/jira-user';
import { settingsView } from '../settings/get';
import { roomOf } from './room';
import { upkeepView } from './upkeep-view';

const dayMs = 86_400_000;

export async function getAdmin(ports: Ports, actor: Actor): Promise<OperationOutput<'admin.get'>> {
  await requireSiteManager(ports, actor);
  const now = ports.clock();
  const sought = { unreadSince: momentOf(now - 7 * dayMs), usageSince: momentOf(now - dayMs) };
  const [{ asOf, settings }, reading, prepared] = await Promise.all([
    present(ports),
    ports.stores.health.read(sought),
    ports.stores.schema.isReady(),
  ]);
  const room = roomOf(reading.bytes);
  return {
    asOf,
    settings: settingsView(settings),
    prepared,
    room,
    upkeep: upkeepView(reading, now),
  };
}
