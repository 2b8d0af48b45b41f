import type { JiraIssue } from '../../dev/jira/model/issue';
import type { JiraProject } from '../../dev/jira/model/project';
import { people } from '../../dev/jira/people';
import type { AppSite } from './app-site';

/** Issue types, statuses and resolutions of a fresh local Jira. */
export const typeId = { epic: '10000', story: '10001', task: '10002', subtask: '10004' } as const;
export const statusId = { toDo: '10000', inProgress: '3', done: '10002' } as const;
export const resolutionId = { done: '10000', wontDo: '10001', duplicate: '10002' } as const;

export const by = { accountId: people.lead.accountId };

/** A project that the lead administers and every colleague works in, unless said otherwise. */
export function aProject(
  { jira }: Pick<AppSite, 'jira'>,
  key = 'PLT',
  more: Partial<JiraProject> = {},
): JiraProject {
  const project = { key, name: `Project ${key}`, leadId: people.lead.accountId, ...more };
  return jira.setup.addProject(project);
}

/** An issue that says nothing but that it is there. */
export function anIssue(
  { jira }: Pick<AppSite, 'jira'>,
  project: JiraProject,
  more: Partial<Pick<JiraIssue, 'typeId' | 'parentId' | 'summary' | 'statusId'>> = {},
): JiraIssue {
  const issue = { projectId: project.id, typeId: typeId.story, summary: 'Secret summary', ...more };
  return jira.work.create(issue, by);
}

/** An epic with so many children. */
export function anEpic(
  site: Pick<AppSite, 'jira'>,
  project: JiraProject,
  count: number,
): { epic: JiraIssue; children: JiraIssue[] } {
  const epic = anIssue(site, project, { typeId: typeId.epic });
  const children = Array.from({ length: count }, () =>
    anIssue(site, project, { parentId: epic.id }),
  );
  return { epic, children };
}

/** Moves an issue as somebody does on its page. */
export function move(
  { jira }: Pick<AppSite, 'jira'>,
  issueId: string,
  to: keyof typeof statusId,
  resolution?: keyof typeof resolutionId,
): void {
  const resolved = resolution === undefined ? {} : { resolutionId: resolutionId[resolution] };
  jira.work.move(issueId, { statusId: statusId[to], ...resolved }, by);
}
