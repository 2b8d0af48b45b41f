import type { Moment } from '../../domain/calendar';
import type { CheckIn } from '../../domain/check-in';
import type { CloseRecord } from '../../domain/close';
import type { Stage } from '../../domain/versioned';
import type { KeyResultStanding, ObjectiveStanding } from '../../storage/stores';
import type { Ports } from '../ports';
import { withCounted } from '../views/figures';

/**
 * Standings as they were at a moment, worded as now: closed or published later is not yet so, the last
 * check-in is the last until then. One statement.
 */
export async function asAt(
  ports: Ports,
  standings: readonly ObjectiveStanding[],
  until: Moment,
): Promise<ObjectiveStanding[]> {
  const all = standings.flatMap(withCounted).flatMap(({ keyResults }) => keyResults);
  const ids = [...new Set(all.map(({ keyResult }) => keyResult.id))];
  const checkIns = await ports.stores.checkIns.lastUntil(ids, until);
  const lastOf = new Map(checkIns.map((checkIn) => [checkIn.keyResultId, checkIn]));
  return standings.map((standing) => standingAt(standing, lastOf, until));
}

type LastOf = ReadonlyMap<string, CheckIn>;

function standingAt(standing: ObjectiveStanding, lastOf: LastOf, until: Moment): ObjectiveStanding {
  const closed = closedBy(standing.closed, until);
  const publishedAt = publishedBy(standing.publishedAt, until);
  const stage = stageAt({ ...standing, closed, publishedAt });
  return {
    ...standing,
    ...{ closed, publishedAt },
    objective: { ...standing.objective, stage },
    keyResults: standing.keyResults.map((own) => keyResultAt(own, lastOf, until)),
    counted: standing.counted.map((below) => standingAt(below, lastOf, until)),
  };
}

function stageAt({ objective, closed, publishedAt }: ObjectiveStanding): Stage {
  if (closed !== null || objective.stage === 'draft') return objective.stage;
  return publishedAt === null ? 'draft' : 'published';
}

const keyResultAt = (own: KeyResultStanding, lastOf: LastOf, until: Moment): KeyResultStanding => ({
  ...own,
  lastCheckIn: lastOf.get(own.keyResult.id) ?? null,
  closed: closedBy(own.closed, until),
  publishedAt: publishedBy(own.publishedAt, until),
});

const publishedBy = (publishedAt: Moment | null, until: Moment): Moment | null =>
  publishedAt !== null && publishedAt > until ? null : publishedAt;

const closedBy = (closed: CloseRecord | null, until: Moment): CloseRecord | null =>
  closed !== null && closed.at > until ? null : closed;
