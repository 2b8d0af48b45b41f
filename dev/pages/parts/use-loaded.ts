import { useCallback, useEffect, useRef, useState } from 'react';

/** Something read from a server: the last good value stays while it is read again. */
export interface Loaded<T> {
  readonly value: T | undefined;
  readonly error: Error | undefined;
  reload(): Promise<void>;
}

const asError = (error: unknown): Error =>
  error instanceof Error ? error : new Error(String(error));

/**
 * Reads at first sight and whenever `key` changes; `revision` reads again without forgetting.
 * Answers that come after a newer question are dropped.
 */
export function useLoaded<T>(key: string, read: () => Promise<T>, revision = 0): Loaded<T> {
  const [state, setState] = useState<{ key: string; value?: T; error?: Error }>({ key });
  const latest = useRef(0);
  const readNow = useRef(read);
  readNow.current = read;
  const reload = useCallback(async () => {
    latest.current += 1;
    const mine = latest.current;
    try {
      const value = await readNow.current();
      if (mine === latest.current) setState({ key, value });
    } catch (error) {
      if (mine === latest.current) setState({ key, error: asError(error) });
    }
  }, [key]);
  useEffect(() => {
    void reload();
  }, [reload, revision]);
  const fresh = state.key === key;
  return {
    value: fresh ? state.value : undefined,
    error: fresh ? state.error : undefined,
    reload,
  };
}
