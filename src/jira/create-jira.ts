import { meterCall } from '../meter/meter';
import { createSend, realPatience } from '../rest/send';
import type { Patience, Send } from '../rest/send';
import { appPermissionsWith } from './app-permissions';
import { changedSinceWith } from './changed';
import { changelogsWith } from './changelogs';
import { childrenOfWith } from './children';
import { numberFieldsWith } from './fields';
import { fileActionWith, findFiledWith } from './file-action';
import type { Jira } from './jira';
import { editableIssuesWith, grantsWith, seenByWith } from './permissions';
import { jiraItself } from './read-answer';
import { readIssuesWith } from './read-issues';
import { resolutionsNotDoneWith } from './resolutions';
import { searchFactsWith } from './search-facts';
import { searchIdsWith } from './search-ids';
import { statusCategoriesWith } from './status-categories';

/** Every try costs, also one that Jira turns away. */
const metered =
  (send: Send): Send =>
  (call, effect) =>
    send(() => {
      meterCall();
      return call();
    }, effect);

/** Jira over the platform's own door, `requestJira`. */
export function createJira(patience: Patience = realPatience): Jira {
  const send = metered(createSend(jiraItself, patience));
  const now = (): number => Date.now();
  const searchFacts = searchFactsWith(send, now);
  return {
    appPermissions: appPermissionsWith(send),
    grants: grantsWith(send),
    editableIssues: editableIssuesWith(send),
    seenBy: seenByWith(send),
    readIssues: readIssuesWith(send, now),
    childrenOf: childrenOfWith(searchFacts),
    changedSince: changedSinceWith(searchFacts),
    searchIds: searchIdsWith(send),
    changelogs: changelogsWith(send),
    numberFields: numberFieldsWith(send),
    resolutionsNotDone: resolutionsNotDoneWith(send),
    fileAction: fileActionWith(send),
    findFiled: findFiledWith(send),
    statusCategories: statusCategoriesWith(send),
  };
}
