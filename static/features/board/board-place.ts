import type { JiraThing } from '../../api/context';
import type { Status } from '../../../src/domain/judgement';

/** Which board is shown, and where its links lead. */
export interface BoardPlace {
  readonly project: JiraThing;
  readonly cycleId: string | null;
  readonly status: Status | null;
  /** The key result that was open before: its row takes the focus. */
  readonly returnedFrom: string | null;
  readonly onCycle: (cycleId: string) => void;
  readonly onStatus: (status: Status | null) => void;
  readonly onOpen: (keyResultId: string) => void;
}
