import {
  pointsACall,
  pointsAnIssue,
  pointsLeft,
  type BackgroundKind,
} from '../../domain/jira-points';
import type { Spent } from '../../storage/upkeep/stores';
import type { Ports } from '../ports';

/** Ends well before the platform does: an hour has other work too. */
const timeBoxMs = 300_000;
/** The most that a page of a search may cost. */
export const pointsAPage = pointsACall + 100 * pointsAnIssue;

export interface Limits {
  /** What forbids to spend so much more, null while nothing does. */
  forbid(points: number): 'budget' | 'time' | null;
}

/** Watches the run's time and its points, of which so many were spent in this hour before it. */
export function startLimits(ports: Ports, kind: BackgroundKind, before: Spent): Limits {
  const until = ports.clock() + timeBoxMs;
  return {
    forbid: (points) => {
      const { points: now } = ports.meter.spent();
      if (pointsLeft(kind, before.spent + now, before.own + now) < points) return 'budget';
      return ports.clock() < until ? null : 'time';
    },
  };
}
