import {
  pointsACall,
  pointsAnIssue,
  pointsLeft,
  type BackgroundKind,
} from '../../domain/jira-points';
import type { Ports } from '../ports';

/** Ends well before the platform does: an hour has other work too. */
const timeBoxMs = 300_000;
/** The most that one more page may cost. */
const pointsAPage = pointsACall + 100 * pointsAnIssue;

export interface Limits {
  /** What forbids one more page, null while nothing does. */
  reached(): 'budget' | 'time' | null;
}

/** Watches the run's time and its points, of which so many were spent in this hour before it. */
export function startLimits(ports: Ports, kind: BackgroundKind, spentBefore: number): Limits {
  const until = ports.clock() + timeBoxMs;
  return {
    reached: () => {
      const spent = spentBefore + ports.meter.spent().points;
      if (pointsLeft(kind, spent) < pointsAPage) return 'budget';
      return ports.clock() < until ? null : 'time';
    },
  };
}
