import { todayIn, type CalendarDate, type Moment } from '../domain/calendar';
import type { Settings } from '../domain/settings';
import { defaultSettings } from './default-settings';
import type { Clock, Ports } from './ports';

/** When and by which settings an answer is true. */
export interface Present {
  readonly now: number;
  readonly asOf: Moment;
  readonly today: CalendarDate;
  readonly settings: Settings;
}

/** One KVS read: the moment, the site's settings, and its calendar date. */
export async function present(ports: Ports): Promise<Present> {
  const now = ports.clock();
  const settings = (await ports.stores.settings.read()) ?? defaultSettings;
  return { now, asOf: momentOf(now), today: todayIn(settings.timeZone, now), settings };
}

export const momentOf = (epochMs: number): Moment => new Date(epochMs).toISOString();

export const momentNow = (clock: Clock): Moment => momentOf(clock());
