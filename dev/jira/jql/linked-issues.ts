import { linkTypes } from '../config/link-types';
import type { JiraIssueLink } from '../model/issue-link';
import { canBrowse } from '../permissions/permissions';
import type { JqlEnv } from './env';
import { refuse } from './jql-error';

/** `linkedIssues(KEY)` or `linkedIssues(KEY, "blocks")`: what KEY blocks. */
export function linkedIssues(args: readonly string[], { store, who }: JqlEnv): string[] {
  const [name = '', words] = args;
  const issue = store.issues.byIdOrKey(name);
  if (!issue || !canBrowse(store, who, issue)) {
    return refuse(`Issue '${name}' could not be found in function 'linkedIssues'.`);
  }
  const fits = words === undefined ? () => true : reads(issue.id, words);
  return store.links
    .of(issue.id)
    .filter(fits)
    .map(({ sourceId, destinationId }) => (sourceId === issue.id ? destinationId : sourceId));
}

/** Whether a link reads so from one of its ends. */
function reads(issueId: string, words: string): (link: JiraIssueLink) => boolean {
  const wanted = words.toLowerCase();
  const types = (side: 'inward' | 'outward') =>
    new Set(linkTypes.filter((type) => type[side] === wanted).map(({ id }) => id));
  const [outward, inward] = [types('outward'), types('inward')];
  if (outward.size + inward.size === 0) {
    return refuse(`Issue link type '${words}' could not be found in function 'linkedIssues'.`);
  }
  return ({ sourceId, typeId }) => (sourceId === issueId ? outward : inward).has(typeId);
}
