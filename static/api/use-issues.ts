import { useEffect, useState } from 'react';
import { readIssues, type JiraIssue } from './issues';

export interface SeenIssues {
  /** Those the viewer may see, by id; null until Jira answered. */
  readonly issues: ReadonlyMap<string, JiraIssue> | null;
  readonly failed: boolean;
}

/** Issues as the viewer may see them, read again when `asOf` moves; the old titles stay meanwhile. */
export function useIssues(ids: readonly string[], asOf: string): SeenIssues {
  const [seen, setSeen] = useState<SeenIssues>({ issues: null, failed: false });
  const asked = ids.join(',');
  useEffect(() => {
    let stale = false;
    readIssues(asked === '' ? [] : asked.split(',')).then(
      (issues) => {
        if (!stale) setSeen({ issues, failed: false });
      },
      () => {
        if (!stale) setSeen((before) => ({ ...before, failed: true }));
      },
    );
    return () => {
      stale = true;
    };
  }, [asked, asOf]);
  return seen;
}
