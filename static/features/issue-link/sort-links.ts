import type { JiraIssue } from '../../api/issues';
import type { Detail } from '../key-result/detail';

type Links = Pick<Detail, 'links'>['links'];

export interface SortedLinks {
  /** What the viewer sees. */
  readonly seen: readonly JiraIssue[];
  /** How many more only the app sees. */
  readonly hidden: number;
  /** Ids of those that neither sees. */
  readonly unseen: readonly string[];
}

/** Links by who sees their issues. */
export function sortLinks(links: Links, issues: ReadonlyMap<string, JiraIssue>): SortedLinks {
  const others = links.filter(({ issueId }) => !issues.has(issueId));
  const unseen = others.filter((link) => link.unseen).map(({ issueId }) => issueId);
  return {
    seen: links.flatMap(({ issueId }) => issues.get(issueId) ?? []),
    hidden: others.length - unseen.length,
    unseen,
  };
}
