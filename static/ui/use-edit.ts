import { useState } from 'react';
import { errorAt, useSubmit, type Submission } from './use-submit';

export interface Edit {
  readonly submission: Submission;
  readonly needsReason: boolean;
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  /** Somebody tried to save: faults may be shown. */
  readonly tried: boolean;
  readonly reasonMissing: boolean;
  /** The app's sentence about a field, by its name in the contract. */
  refused(field: string): string | undefined;
  /**
   * Sends the change against a version; resolves to whether it was saved. Without `complete`, or
   * without a needed reason, only the faults are shown.
   */
  save(
    complete: boolean,
    write: (version: number, said: { readonly reason?: string }) => Promise<void>,
  ): Promise<boolean>;
}

interface EditParts {
  /** The version the editor has in front of them. */
  readonly version: number;
  readonly needsReason: boolean;
}

/** An edit of something that has versions: reason after publishing, and a way past a stale refusal. */
export function useEdit({ version, needsReason }: EditParts): Edit {
  const submission = useSubmit();
  const [seen] = useState(version);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  // After a stale refusal, saving again means over the newer version.
  const newerVersion = submission.refusal?.stale?.version ?? null;
  const missing = needsReason && reason.trim() === '';
  return {
    submission,
    needsReason,
    reason,
    setReason,
    tried,
    reasonMissing: tried && missing,
    refused: (field) => errorAt(submission.refusal, field),
    save: async (complete, write) => {
      setTried(true);
      if (missing || !complete) return false;
      const text = reason.trim();
      const said = text === '' ? {} : { reason: text };
      return submission.run(() => write(newerVersion ?? seen, said));
    },
  };
}
