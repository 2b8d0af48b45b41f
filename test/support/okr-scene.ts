import type { JiraProject } from '../../dev/jira/model/project';
import type { OperationRequest } from '../../src/contract/operations';
import { openAppSite, type AppSite } from './app-site';
import { aProject } from './jira-work';
import { anOkr, byIssues, byNumber, type Okr } from './okr-work';

/** The quarter after the one that runs. */
export const nextQuarter = { name: 'Q1 2027', startsOn: '2027-01-01', endsOn: '2027-03-31' };

/** Said where something published changes. */
export const reason = 'The plan changed.';

export interface OkrScene {
  readonly site: AppSite;
  readonly project: JiraProject;
  readonly home: OperationRequest<'objective.move'>['home'];
  /** Published, with a key result moved by issues and one by a number. */
  readonly okr: Okr;
}

/** A site with one project and one objective in its running cycle. */
export async function openScene(): Promise<OkrScene> {
  const site = await openAppSite();
  const project = aProject(site);
  const okr = await anOkr(site, project, { keyResults: [byIssues, byNumber] });
  return { site, project, okr, home: { kind: 'project', projectId: project.id } };
}

/** Another cycle of the project, the quarter after. */
export async function anotherCycle({ site, home }: OkrScene, published = true): Promise<string> {
  const { id, version } = await site.call('lead', 'cycle.create', { home, ...nextQuarter });
  if (published) await site.call('lead', 'cycle.publish', { id, version });
  return id;
}

type Look = Partial<OperationRequest<'board.get'>>;

/** The board of the running cycle as a member sees it. */
export const boardOf = ({ site, project, okr }: OkrScene, more: Look = {}) =>
  site.call('member', 'board.get', {
    place: { kind: 'project', projectId: project.id },
    cycleId: okr.cycleId,
    ...more,
  });
