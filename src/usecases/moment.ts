import { todayIn, zoneMinutes, type CalendarDate, type Moment } from '../domain/calendar';
import type { Settings } from '../domain/settings';
import { defaultSettings } from './default-settings';
import type { Clock, Ports } from './ports';

/** When and by which settings an answer is true. */
export interface Present {
  readonly now: number;
  readonly asOf: Moment;
  readonly today: CalendarDate;
  readonly settings: Settings;
  /** Minutes by which the site's clocks are ahead of UTC. */
  readonly zoneMinutes: number;
}

/** One KVS read: the moment, the site's settings, and its calendar date. */
export async function present(ports: Ports): Promise<Present> {
  const now = ports.clock();
  return presentAt(now, (await ports.stores.settings.read()) ?? defaultSettings);
}

/** A moment (epoch milliseconds) as these settings see it. */
export const presentAt = (now: number, settings: Settings): Present => ({
  now,
  asOf: momentOf(now),
  today: todayIn(settings.timeZone, now),
  settings,
  zoneMinutes: zoneMinutes(settings.timeZone, now),
});

export const momentOf = (epochMs: number): Moment => new Date(epochMs).toISOString();

export const momentNow = (clock: Clock): Moment => momentOf(clock());
