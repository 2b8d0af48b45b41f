import type { JiraIssue } from '../model/issue';

/** What search still sees of issues that changed a moment ago: Jira's index follows its writes. */
export interface SearchLag {
  /** Notes how an issue was before a change; `null` when it did not exist. */
  changed(issueId: string, before: JiraIssue | null): void;
  /** The issues that search sees otherwise than they are, as it sees them. */
  stale(): ReadonlyMap<string, JiraIssue | null>;
}

interface Former {
  readonly until: number;
  readonly issue: JiraIssue | null;
}

export function createSearchLag(now: () => number, lagMs: () => number): SearchLag {
  const formers = new Map<string, Former[]>();
  return {
    changed(issueId, issue) {
      const lag = lagMs();
      if (lag <= 0) return;
      formers.set(issueId, [...(formers.get(issueId) ?? []), { until: now() + lag, issue }]);
    },
    stale() {
      const seen = new Map<string, JiraIssue | null>();
      for (const [issueId, states] of formers) {
        const left = states.filter(({ until }) => until > now());
        const [oldest] = left;
        if (oldest) {
          formers.set(issueId, left);
          seen.set(issueId, oldest.issue);
        } else {
          formers.delete(issueId);
        }
      }
      return seen;
    },
  };
}
