import { createSend, realPatience } from '../rest/send';
import type { Patience } from '../rest/send';
import { appPermissionsWith } from './app-permissions';
import { changelogsWith } from './changelogs';
import { childrenOfWith } from './children';
import { numberFieldsWith } from './fields';
import { fileActionWith, findFiledWith } from './file-action';
import type { Jira } from './jira';
import { editableIssuesWith, grantsWith } from './permissions';
import { jiraItself } from './read-answer';
import { readIssuesWith } from './read-issues';
import { resolutionsNotDoneWith } from './resolutions';
import { searchFactsWith } from './search-facts';
import { searchIdsWith } from './search-ids';
import { statusCategoriesWith } from './status-categories';

/** Jira over the platform's own door, `requestJira`. */
export function createJira(patience: Patience = realPatience): Jira {
  const send = createSend(jiraItself, patience);
  const now = (): number => Date.now();
  return {
    appPermissions: appPermissionsWith(send),
    grants: grantsWith(send),
    editableIssues: editableIssuesWith(send),
    readIssues: readIssuesWith(send, now),
    childrenOf: childrenOfWith(searchFactsWith(send, now)),
    searchIds: searchIdsWith(send),
    changelogs: changelogsWith(send),
    numberFields: numberFieldsWith(send),
    resolutionsNotDone: resolutionsNotDoneWith(send),
    fileAction: fileActionWith(send),
    findFiled: findFiledWith(send),
    statusCategories: statusCategoriesWith(send),
  };
}
