import { useCallback, useRef, type RefObject } from 'react';

/** Gives the focus back to what opened something, once that is drawn again. */
export function useReturnFocus<T extends HTMLElement>(): readonly [RefObject<T>, () => void] {
  const opener = useRef<T>(null);
  const back = useCallback(() => {
    requestAnimationFrame(() => opener.current?.focus());
  }, []);
  return [opener, back];
}
