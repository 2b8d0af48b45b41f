import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

/** Gives the focus back to what opened something, once that is drawn again. */
export function useReturnFocus<T extends HTMLElement>(): readonly [RefObject<T>, () => void] {
  const opener = useRef<T>(null);
  const [returns, setReturns] = useState(0);
  const back = useCallback(() => setReturns((before) => before + 1), []);
  // Drawn together with the opener: a frame of the browser's own may come before that.
  useEffect(() => {
    if (returns > 0) opener.current?.focus();
  }, [returns]);
  return [opener, back];
}
