import { appPermissionsWith } from './app-permissions';
import { childrenOfWith } from './children';
import type { Jira } from './jira';
import { editableIssuesWith, grantsWith } from './permissions';
import { readIssuesWith } from './read-issues';
import { resolutionsNotDoneWith } from './resolutions';
import { createSend, realPatience } from './send';
import type { Patience } from './send';

/** Jira over the platform's own door, `requestJira`. */
export function createJira(patience: Patience = realPatience): Jira {
  const send = createSend(patience);
  const now = (): number => Date.now();
  return {
    appPermissions: appPermissionsWith(send),
    grants: grantsWith(send),
    editableIssues: editableIssuesWith(send),
    readIssues: readIssuesWith(send, now),
    childrenOf: childrenOfWith(send, now),
    resolutionsNotDone: resolutionsNotDoneWith(send),
  };
}
