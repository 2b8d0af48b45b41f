import type { Estimation } from '../domain/estimation';
import type { IssueFact } from '../domain/work';
import type { Jira } from './jira';
import type { SearchFacts } from './search-facts';

const parentsAtOnce = 50;

/** Children of issues by search as the app, a page at a time. */
export function childrenOfWith(searchFacts: SearchFacts): Jira['childrenOf'] {
  async function* pages(
    parentIds: readonly string[],
    estimation: Estimation,
  ): AsyncGenerator<IssueFact[]> {
    for await (const page of searchFacts(`parent in (${parentIds.join(', ')})`, estimation)) {
      if (page === 'refused') yield* halves(parentIds, estimation);
      else yield page.facts;
    }
  }

  /** One parent that is gone or hidden makes Jira refuse the whole query: the others are asked without it. */
  async function* halves(
    parentIds: readonly string[],
    estimation: Estimation,
  ): AsyncGenerator<IssueFact[]> {
    if (parentIds.length < 2) return;
    const middle = Math.ceil(parentIds.length / 2);
    yield* pages(parentIds.slice(0, middle), estimation);
    yield* pages(parentIds.slice(middle), estimation);
  }

  return async function* (parentIds, estimation) {
    const wanted = [...new Set(parentIds)].filter((id) => /^\d+$/.test(id));
    for (let start = 0; start < wanted.length; start += parentsAtOnce) {
      yield* pages(wanted.slice(start, start + parentsAtOnce), estimation);
    }
  };
}
