import type { ObjectiveView } from '../../ui/views';

/** What every look of a status panel draws. */
export interface LookProps {
  readonly objectives: readonly ObjectiveView[];
  readonly today: string;
  /** Shows a day that has passed: nothing is written from here. */
  readonly isFrozen: boolean;
  readonly reload: () => Promise<void>;
}
