import { numberOf, type RestCall } from './call';

/** One page by offset, in the shape of Jira's page beans. */
export function pageOf<T, U>(
  call: RestCall,
  path: string,
  all: readonly T[],
  shape: (entry: T) => U,
  defaultSize = 50,
) {
  const startAt = numberOf(call, 'startAt', 0);
  const maxResults = Math.min(numberOf(call, 'maxResults', defaultSize), 100);
  const values = all.slice(startAt, startAt + maxResults).map(shape);
  const next = startAt + values.length;
  const isLast = next >= all.length || values.length === 0;
  const at = (start: number) => `${call.origin}${path}?startAt=${start}&maxResults=${maxResults}`;
  return {
    self: at(startAt),
    ...(isLast ? {} : { nextPage: at(next) }),
    maxResults,
    startAt,
    total: all.length,
    isLast,
    values,
  };
}
