import type { ObjectiveView } from '../../ui/views';

/** What every look of a status panel draws. */
export interface LookProps {
  readonly objectives: readonly ObjectiveView[];
  readonly today: string;
  readonly reload: () => Promise<void>;
}
