import type { JiraProject } from '../../dev/jira/model/project';
import { openAppSite, type AppSite } from '../support/app-site';
import { anIssue, aProject, by } from '../support/jira-work';
import { anOkr } from '../support/okr-work';

let site: AppSite;
let project: JiraProject;

beforeEach(async () => {
  site = await openAppSite();
  project = aProject(site);
});
afterEach(() => site.close());

test('time that is logged, changed or taken back moves a key result that counts time', async () => {
  const keyResults = [
    { title: 'Hours', measure: { kind: 'issues' as const, unit: 'time' as const } },
  ];
  const keyResultId = (await anOkr(site, project, { keyResults })).keyResultIds[0]!;
  const issue = anIssue(site, project);
  site.jira.work.edit(issue.id, { time: { original: 7200, remaining: 7200, spent: 0 } }, by);
  await site.call('lead', 'issueLink.add', { keyResultId, issueIds: [issue.id] });
  const progress = async () => {
    await site.forge.settleAll();
    const { keyResult } = await site.call('lead', 'keyResult.get', { id: keyResultId });
    return keyResult.judgement.progress;
  };
  expect(await progress()).toBe(0);
  const log = site.jira.work.logWork(issue.id, { seconds: 1800 }, by);
  expect(await progress()).toBe(0.25);
  site.jira.work.editWorklog(log.id, { seconds: 5400 }, by);
  expect(await progress()).toBe(0.75);
  site.jira.work.removeWorklog(log.id, by);
  expect(await progress()).toBe(0);
});
