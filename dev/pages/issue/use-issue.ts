import { useCallback, useState } from 'react';
import { useFlags } from '../frames/flags';
import { useText } from '../i18n/use-text';
import { readIssue } from '../jira/queries';
import type { Issue } from '../jira/types';
import { useLoaded, type Loaded } from '../parts/use-loaded';
import { useLiveCount } from '../site/live';

export interface IssueHandle extends Loaded<Issue> {
  /** Grows with every change of the issue or around it. */
  readonly revision: number;
  /** Does something to the issue, reads it again, and shows Jira's sentence when it was refused. */
  act(work: () => Promise<unknown>): Promise<boolean>;
}

/** One issue, kept fresh by what the site tells of changes. */
export function useIssue(issueKey: string): IssueHandle {
  const text = useText();
  const flags = useFlags();
  const [own, setOwn] = useState(0);
  const revision = useLiveCount('jira') + own;
  const loaded = useLoaded(issueKey, () => readIssue(issueKey), revision);
  const act = useCallback(
    async (work: () => Promise<unknown>) => {
      try {
        await work();
        setOwn((n) => n + 1);
        return true;
      } catch (error) {
        const description = error instanceof Error ? error.message : String(error);
        flags.show({ id: 'jira', title: text('somethingWrong'), description, type: 'error' });
        return false;
      }
    },
    [flags, text],
  );
  return { ...loaded, revision, act };
}
