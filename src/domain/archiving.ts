import type { Moment } from './calendar';
import { Refused } from './refusal';

/** Something that can be put out of sight. */
export interface Archivable {
  readonly archivedAt: Moment | null;
}

/** Whether one of these is out of sight, and with it what belongs to them. */
export const isArchived = (...items: readonly Archivable[]): boolean =>
  items.some(({ archivedAt }) => archivedAt !== null);

/**
 * Whether an item counts in what it belongs to. What is out of sight does not, unless it was put
 * away after that was closed: how something ended changes no more.
 */
export const countsIn = ({ archivedAt }: Archivable, end: Moment | null): boolean =>
  archivedAt === null || (end !== null && archivedAt > end);

/** Refuses to work on what is out of sight: `archived`. */
export function checkInSight(field: string | null, ...items: readonly Archivable[]): void {
  if (isArchived(...items)) throw new Refused('archived', field === null ? {} : { field });
}
