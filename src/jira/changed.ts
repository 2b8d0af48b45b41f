import type { Estimation } from '../domain/estimation';
import type { ChangedPage, Jira } from './jira';
import type { SearchFacts } from './search-facts';

/** Minutes and no date: Jira reads a date in the time zone of whoever asks. */
const changedIn = (projectIds: readonly string[], minutes: number): string =>
  `project in (${projectIds.join(', ')}) AND updated >= -${String(minutes)}m ORDER BY updated ASC`;

/** What changed in some projects by search as the app, a page at a time. */
export function changedSinceWith(searchFacts: SearchFacts): Jira['changedSince'] {
  async function* pages(
    projectIds: readonly string[],
    minutes: number,
    estimation: Estimation,
  ): AsyncGenerator<ChangedPage> {
    for await (const page of searchFacts(changedIn(projectIds, minutes), estimation)) {
      if (page === 'refused') yield* halves(projectIds, minutes, estimation);
      else yield { projectIds, ...page };
    }
  }

  /** One project that is gone or hidden makes Jira refuse the whole query: the others are asked without it. */
  async function* halves(
    projectIds: readonly string[],
    minutes: number,
    estimation: Estimation,
  ): AsyncGenerator<ChangedPage> {
    if (projectIds.length < 2) {
      yield { projectIds, facts: null, isLast: true };
      return;
    }
    const middle = Math.ceil(projectIds.length / 2);
    yield* pages(projectIds.slice(0, middle), minutes, estimation);
    yield* pages(projectIds.slice(middle), minutes, estimation);
  }

  return pages;
}
