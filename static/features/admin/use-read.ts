import { useEffect, useRef, useState } from 'react';

export interface Read<T> {
  /** Null until it came. */
  readonly found: T | null;
  readonly failed: boolean;
}

/** Reads once for each `key`; what came before stays until then. */
export function useRead<T>(key: string, read: () => Promise<T>): Read<T> {
  const [state, setState] = useState<Read<T>>({ found: null, failed: false });
  const latest = useRef(read);
  latest.current = read;
  useEffect(() => {
    let stale = false;
    latest.current().then(
      (found) => {
        if (!stale) setState({ found, failed: false });
      },
      () => {
        if (!stale) setState((before) => ({ ...before, failed: true }));
      },
    );
    return () => {
      stale = true;
    };
  }, [key]);
  return state;
}
