import { JqlNotModelled, refuse } from './jql-error';

/** Functions of the real Jira that nothing here needs. */
const foreign = new Set(
  'approved approver breached cascadeoption choiceoption closedsprints completed componentsleadbyuser currentlogin earliestunreleasedversion elapsed everbreached futuresprints issuehistory issueswithremotelinksbyglobalid issueswithtext lastlogin latestreleasedversion membersof myapproval mypending opensprints organizationmembers parentepic paused pending pendingby portfoliochildissuesof childissuesof projectsleadbyuser projectswhereuserhaspermission projectswhereuserhasrole recentprojectroles remaining running standardissuetypes subtaskissuetypes unreleasedversions releasedversions updatedby votedissues watchedissues withincalendarhours'.split(
    ' ',
  ),
);

/** @throws JqlNotModelled for a function that only the real Jira has here, JqlError for one that does not exist. */
export function unknownFunction(name: string): never {
  if (foreign.has(name.toLowerCase())) throw new JqlNotModelled(`function ${name}()`);
  return refuse(`Unable to find JQL function '${name}()'.`);
}
