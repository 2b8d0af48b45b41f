import { useEffect, useRef } from 'react';
import type { Submission } from './use-submit';

/** A field of its own, or the choice, else the first control, of a group of them. */
function faultIn(form: HTMLFormElement | null): HTMLElement | null {
  const at =
    form?.querySelector<HTMLElement>('[aria-invalid="true"], fieldset[data-fault]') ?? null;
  if (at === null || !at.matches('fieldset')) return at;
  return at.querySelector<HTMLElement>('input:checked') ?? at.querySelector('input, button');
}

/** Leads to the first field at fault: when it is found here, and when the app names it. */
export function useFirstFault({ refusal }: Submission) {
  const ref = useRef<HTMLFormElement>(null);
  const toFault = () => {
    requestAnimationFrame(() => faultIn(ref.current)?.focus());
  };
  useEffect(() => {
    if (refusal !== null) toFault();
  }, [refusal]);
  return { ref, toFault };
}
