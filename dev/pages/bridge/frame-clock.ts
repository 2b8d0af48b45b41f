import { dateWithClock } from '../../forge/runtime/site-date';

const real = Date;
let aheadMs = 0;

/**
 * Lets the frame's `Date` tell the site's time: on a real site the browser and the app share one
 * time, here the site's clock can be set. `ms` is how far it stands ahead of the real one.
 */
export function setAhead(ms: number): void {
  aheadMs = ms;
  if (globalThis.Date === real && ms !== 0) {
    globalThis.Date = dateWithClock(real, () => real.now() + aheadMs);
  }
}
