import { useCallback, useEffect, useRef } from 'react';
import type { Submission } from './use-submit';

const controls = 'input, select, textarea, button';

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
  const toFirst = useCallback(() => {
    const form = ref.current;
    if (form?.contains(document.activeElement) === false)
      form.querySelector<HTMLElement>(controls)?.focus();
  }, []);
  return { ref, toFault, toFirst };
}
