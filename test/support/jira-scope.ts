import { createSiteClock } from '../../dev/forge/platform/clock';
import { memoryJournals } from '../../dev/forge/platform/journal';
import { createJira as createJiraSite } from '../../dev/jira/jira';
import type { Jira as JiraSite } from '../../dev/jira/jira';
import type { JiraIssue } from '../../dev/jira/model/issue';
import type { JiraProject } from '../../dev/jira/model/project';
import { people } from '../../dev/jira/people';
import type { NewIssue } from '../../dev/jira/work/work';
import { openAppScope } from './app-scope';
import type { AppScope } from './app-scope';

export const [epicType, storyType, subTaskType] = ['10000', '10001', '10004'];
export const doneStatus = '10002';

export interface JiraScope extends AppScope {
  readonly site: JiraSite;
  /** Led, and so administered, by `lead`; `member` may edit issues. */
  readonly project: JiraProject;
  addIssue(issue?: Partial<NewIssue>): JiraIssue;
}

/** The platform around a Jira with one project, for tests of what the app asks of Jira as `as`. */
export async function openJiraScope(as?: keyof typeof people): Promise<JiraScope> {
  const clock = createSiteClock({ startAt: Date.parse('2026-03-10T09:00:00.000Z') });
  const site = createJiraSite({ clock, journal: memoryJournals(), emit: () => undefined });
  const leadId = people.lead.accountId;
  const project = site.setup.addProject({ key: 'WEB', name: 'Web', leadId });
  const user = as === undefined ? {} : { accountId: people[as].accountId };
  const app = await openAppScope({ clock, jira: site, ...user });
  const addIssue = (issue: Partial<NewIssue> = {}) =>
    site.work.create(
      { projectId: project.id, typeId: storyType, summary: 'Some work', ...issue },
      { accountId: leadId },
    );
  return { ...app, site, project, addIssue };
}
