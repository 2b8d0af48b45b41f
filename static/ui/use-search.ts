import { useEffect, useRef, useState } from 'react';

/** What a search box shows. `found` stays while the next answer is on its way. */
export interface Search<T> {
  readonly query: string;
  readonly found: readonly T[] | null;
  readonly failure: unknown;
  ask(query: string): void;
}

const pauseMs = 150;

/**
 * Searches while somebody types; only the answer to the newest question is shown. Another `within`
 * asks the same question elsewhere.
 */
export function useSearch<T>(
  search: (query: string) => Promise<readonly T[]>,
  within = '',
): Search<T> {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly T[] | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const newest = useRef(search);
  newest.current = search;
  useEffect(() => {
    let stale = false;
    const settle = (results: readonly T[], trouble: unknown) => {
      if (stale) return;
      setFound(results);
      setFailure(trouble);
    };
    const timer = setTimeout(
      () =>
        void newest.current(query).then(
          (results) => settle(results, null),
          (trouble: unknown) => settle([], trouble),
        ),
      query === '' ? 0 : pauseMs,
    );
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [query, within]);
  return { query, found, failure, ask: setQuery };
}
