import { useEffect, useRef } from 'react';
import type { Submission } from './use-submit';

/** Leads to the first field at fault: when it is found here, and when the app names it. */
export function useFirstFault({ refusal }: Submission) {
  const ref = useRef<HTMLFormElement>(null);
  const toFault = () => {
    requestAnimationFrame(() =>
      ref.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    );
  };
  useEffect(() => {
    if (refusal !== null) toFault();
  }, [refusal]);
  return { ref, toFault };
}
