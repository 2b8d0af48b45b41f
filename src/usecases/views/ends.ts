import type { Moment } from '../../domain/calendar';
import type { KeyResultStanding, ObjectiveStanding } from '../../storage/stores';

type Closed = Pick<ObjectiveStanding, 'closed'>;

/** When what counts in a standing is looked at: at its end or that of what it counts in itself. */
export function endOf({ closed }: Closed, above: Moment | null): Moment | null {
  if (closed === null || above === null) return closed?.at ?? above;
  return closed.at < above ? closed.at : above;
}

/** When a key result ended itself. */
export const ownEnd = (own: KeyResultStanding, { closed }: Closed): Moment | null =>
  (own.closed ?? closed)?.at ?? null;

/**
 * Under which name the figures of a key result stand: its id, or another one where something above
 * ended before it did, for the same screen may show it as it stands.
 */
export function figureName(own: KeyResultStanding, standing: Closed, above: Moment | null): string {
  const { id } = own.keyResult;
  const end = ownEnd(own, standing);
  return above === null || (end !== null && end <= above) ? id : `${id}@${above}`;
}
