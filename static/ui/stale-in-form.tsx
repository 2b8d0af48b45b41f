import type { ReactNode } from 'react';
import { StaleNotice } from './stale-notice';
import type { Submission } from './use-submit';

interface StaleInFormProps {
  readonly submission: Submission;
  /** What the other one wrote. */
  readonly theirs?: ReactNode;
  /** Saves what was typed over the newer version. */
  readonly onMine: () => void;
  /** Starts again from what the other one saved. */
  readonly onTheirs: () => void;
}

/** The stale refusal inside a form, when there is one. */
export function StaleInForm({ submission, theirs, onMine, onTheirs }: StaleInFormProps) {
  const stale = submission.refusal?.stale;
  if (stale === undefined) return null;
  return <StaleNotice stale={stale} theirs={theirs} onMine={onMine} onTheirs={onTheirs} />;
}
