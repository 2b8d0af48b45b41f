import type { OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import type { Ports } from '../ports';
import { requireJiraUser } from '../rights/jira-user';
import { roomOf } from './room';

export async function lastRoom(ports: Ports, actor: Actor): Promise<OperationOutput<'site.room'>> {
  await requireJiraUser(ports, actor);
  const reading = await ports.stores.health.lastReading.read();
  if (reading === null) return { room: null, measuredAt: null };
  return { room: roomOf(reading.bytes), measuredAt: reading.at };
}
