import { useRef, useState } from 'react';
import { RefusalError } from '../api/refusal-error';
import type { RefusalView } from '../../src/contract/operations';

/** A write on its way, and what came of it. */
export interface Submission {
  readonly busy: boolean;
  /** Why the app said no; null when it did not. */
  readonly refusal: RefusalView | null;
  /** No answer came: the same write may be sent again. */
  readonly failed: boolean;
  run(write: () => Promise<void>): Promise<boolean>;
  clear(): void;
}

/** Sends one write at a time and keeps the refusal; what was typed stays with the form. */
export function useSubmit(): Submission {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<unknown>(null);
  const running = useRef(false);
  const run = async (write: () => Promise<void>): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    setTrouble(null);
    try {
      await write();
      return true;
    } catch (error) {
      setTrouble(error);
      return false;
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  const refusal = trouble instanceof RefusalError ? trouble.refusal : null;
  return {
    busy,
    refusal,
    failed: trouble !== null && refusal === null,
    run,
    clear: () => setTrouble(null),
  };
}

/** The refusal's sentence when it is about this field (or a part of it). */
export function errorAt(refusal: RefusalView | null, field: string): string | undefined {
  const about = refusal?.field;
  const same = about !== undefined && (about === field || about.startsWith(`${field}.`));
  return same ? refusal?.message : undefined;
}
