import type { ProductEvent, SiteClock } from '../../forge/types';
import { issueUpdated } from '../events/issue-events';
import type { SearchLag } from '../jql/search-lag';
import type { ChangeItem, JiraIssue } from '../model/issue';
import type { JiraStore } from '../store/store';
import { changeItems } from './change-items';
import type { Authorship } from './work';

export interface WorkParts {
  readonly store: JiraStore;
  readonly clock: SiteClock;
  readonly emit: (event: ProductEvent) => void;
  readonly lag: SearchLag;
}

interface Change {
  readonly next: (issue: JiraIssue) => JiraIssue;
  /** What the changelog tells beside the fields of the issue. */
  readonly items?: readonly ChangeItem[];
  /** Jira's name for a kind of update that the fields do not show. */
  readonly eventName?: string;
  /** False for what the changelog holds and no update event tells. */
  readonly announced?: boolean;
}

/** How every change of an issue is stored, written into its changelog and told. */
export interface Recorder {
  at(by: Authorship): number;
  tell(by: Authorship, event: () => ProductEvent): void;
  change(issueId: string, by: Authorship, change: Change): JiraIssue;
}

export function createRecorder({ store, clock, emit, lag }: WorkParts): Recorder {
  const at = (by: Authorship) => by.at ?? clock.now();
  const tell = (by: Authorship, event: () => ProductEvent) => {
    if (by.silent !== true) emit(event());
  };
  return {
    at,
    tell,
    change(issueId, by, { next, items: extra = [], eventName, announced = true }) {
      const before = store.issues.require(issueId);
      const changed = next(before);
      const items = [...changeItems(before, changed, store), ...extra];
      if (items.length === 0) return before;
      const after = { ...changed, updatedAt: Math.max(before.updatedAt, at(by)) };
      const id = String(store.counters.next('history'));
      lag.changed(issueId, before);
      store.issues.put(after);
      store.histories.add({ id, issueId, at: at(by), authorId: by.accountId, items });
      const update = { before, after, items, by, at: at(by) };
      if (announced) {
        tell(by, () => issueUpdated(store, eventName ? { ...update, eventName } : update));
      }
      return after;
    },
  };
}
