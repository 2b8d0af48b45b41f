/** What decides how often an open screen asks whether anything changed. */
export interface Attention {
  readonly visible: boolean;
  readonly focused: boolean;
  /** Since the reader last touched this frame or the issue around it changed. */
  readonly idleMs: number;
}

const attended = 5_000;
const unattended = 30_000;
/**
 * A frame cannot see that the reader works in the page around it, so a minute of grace counts as
 * focus after the last sign of life.
 */
const graceMs = 60_000;
/** Clocks of database and app differ a little, and a read takes a moment. */
const overlapMs = 10_000;

/** Milliseconds until the next look at `site.revision`; null while nobody can see the screen. */
export function nextPollIn({ visible, focused, idleMs }: Attention): number | null {
  if (!visible) return null;
  return focused || idleMs < graceMs ? attended : unattended;
}

/** What `site.revision` said. */
export interface Revision {
  readonly token: string;
  readonly latestAt: string | null;
}

/**
 * Whether the screen is older than the site. Without an earlier token, the time of the newest
 * write is compared with the time the screen was read.
 */
export function isOutOfDate(seen: string | null, now: Revision, asOf: string): boolean {
  if (seen !== null) return now.token !== seen;
  return now.latestAt !== null && Date.parse(now.latestAt) > Date.parse(asOf) - overlapMs;
}
