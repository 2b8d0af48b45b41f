import type { Moment } from './calendar';

// Atlassian's points (reference/forge-platform.md, 5.5): a call costs one, each issue it reads one more, a write one,
// each permission it asks about two; people would cost two each, and the app asks for none in the background.
export const pointsACall = 1;
export const pointsAnIssue = 1;
export const pointsAPermission = 2;

/** What all sites together may spend in an hour; beyond it Jira answers nobody until the hour is over. */
export const appPointsAnHour = 65_000;
/** What the background work of one site allows itself of that. */
export const sitePointsAnHour = 5_000;
/** The last part of it is for what people just changed: reading changed issues comes before looking for lost ones. */
const keptForChanges = 0.4;
const sharedPointsAnHour = sitePointsAnHour * (1 - keptForChanges);

/**
 * Who spends: reading what changed, with its past, comes first, and what goes on behind a screen that
 * somebody opened; whatever can wait comes last.
 */
export const backgroundKinds = ['drain', 'opening', 'reconcile', 'sweep', 'rules'] as const;
export type BackgroundKind = (typeof backgroundKinds)[number];

/**
 * What can wait does not wait for ever: so much of every hour nobody else spends. It is enough for
 * the largest rule, for a search of more changes than most sites make, and to read 130,000 issues in a week.
 */
const reserves = { reconcile: 1_500, rules: 1_200, sweep: 800 } as const;
const reserved = Object.values(reserves).reduce((sum, points) => sum + points, 0);

/**
 * A storm of changes, a thousand issues linked at once, or what people look at may go beyond a site's
 * share; what is left waits for the next hour.
 */
export const stormPointsAnHour = 30_000;

/**
 * Points that work of this kind may still spend in an hour in which so many are spent, so many of
 * them by itself. All that a site spends stays below its storm.
 */
export function pointsLeft(kind: BackgroundKind, spent: number, own = spent): number {
  if (kind === 'drain' || kind === 'opening') {
    return Math.max(0, stormPointsAnHour - reserved - spent);
  }
  return Math.max(0, sharedPointsAnHour - spent, reserves[kind] - own);
}

/** How many issues so many points read by id, a hundred a call. */
export const issuesFor = (points: number): number =>
  Math.floor(points / (pointsAnIssue + pointsACall / 100));

/** The start of the hour in which a moment lies: points are counted by the hour, in UTC. */
export const hourOf = (moment: Moment): Moment => `${moment.slice(0, 13)}:00:00.000Z`;
