import type { Moment } from './calendar';

// Atlassian's points (reference/forge-platform.md, 5.5): a call costs one, each issue it reads one more, a write one;
// people would cost two each, and the app asks for none in the background.
export const pointsACall = 1;
export const pointsAnIssue = 1;

/** What all sites together may spend in an hour; beyond it Jira answers nobody until the hour is over. */
export const appPointsAnHour = 65_000;
/** What the background work of one site allows itself of that. */
export const sitePointsAnHour = 5_000;
/** The last part of it is for what people just changed: reading changed issues comes before looking for lost ones. */
const keptForChanges = 0.4;

/** Who spends: reading what changed, with its past, comes first, whatever can wait comes last. */
export const backgroundKinds = ['drain', 'reconcile', 'sweep', 'rules'] as const;
export type BackgroundKind = (typeof backgroundKinds)[number];

/** What goes on behind a screen that somebody opened. */
export type SpendingKind = BackgroundKind | 'opening';

/**
 * A storm of changes, a thousand issues linked at once, or what people look at may go beyond a site's
 * share; what is left waits for the next hour.
 */
export const stormPointsAnHour = 30_000;

const mayStorm: readonly SpendingKind[] = ['drain', 'opening'];

/** Points that work of this kind may still spend in an hour in which so many are spent. */
export function pointsLeft(kind: SpendingKind, spent: number): number {
  const allowed = mayStorm.includes(kind)
    ? stormPointsAnHour
    : Math.floor(sitePointsAnHour * (1 - keptForChanges));
  return Math.max(0, allowed - spent);
}

/** How many issues so many points read by id, a hundred a call. */
export const issuesFor = (points: number): number =>
  Math.floor(points / (pointsAnIssue + pointsACall / 100));

/** The start of the hour in which a moment lies: points are counted by the hour, in UTC. */
export const hourOf = (moment: Moment): Moment => `${moment.slice(0, 13)}:00:00.000Z`;
