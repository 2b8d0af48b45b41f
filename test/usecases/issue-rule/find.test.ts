import type { JiraProject } from '../../../dev/jira/model/project';
import { people } from '../../../dev/jira/people';
import { openAppSite, type AppSite } from '../../support/app-site';
import { anIssue, aProject } from '../../support/jira-work';
import { anOkr, byIssues } from '../../support/okr-work';

let site: AppSite;
let project: JiraProject;
let shut: JiraProject;
let keyResultId: string;
let other: string;

beforeEach(async () => {
  site = await openAppSite();
  project = aProject(site);
  shut = aProject(site, 'SHUT', { leadId: people.admin.accountId, everyone: null });
  anIssue(site, shut, { summary: 'Layoffs in March' });
  const keyResults = [byIssues, { ...byIssues, title: 'Another' }];
  [keyResultId = '', other = ''] = (await anOkr(site, project, { keyResults })).keyResultIds;
});
afterEach(() => site.close());

const save = (jql: string) => site.ask('lead', 'issueRule.save', { keyResultId, jql });

test('whoever sets a rule is told of issues that they may not see what is told of those that are not there', async () => {
  expect(await save('summary ~ "Layoffs"')).toMatchObject({ data: { found: 0 } });
  expect(await save('summary ~ "Raises"')).toMatchObject({ data: { found: 0 } });
  const [hidden, absent] = [await save('project = SHUT'), await save('project = SHUTT')];
  expect(hidden).toMatchObject({ refusal: { code: 'invalid', field: 'jql' } });
  expect(JSON.stringify(hidden)).toBe(JSON.stringify(absent).replaceAll('SHUTT', 'SHUT'));
});

test('a rule that is moved finds what whoever moves it may see', async () => {
  anIssue(site, project, { summary: 'Layoffs of robots' });
  const jql = 'summary ~ "Layoffs"';
  const rule = await site.call('admin', 'issueRule.save', { keyResultId, jql });
  expect(rule.found).toBe(2);
  await site.call('lead', 'issueLink.move', {
    ...{ linked: rule.id, keyResultId, toKeyResultId: other },
  });
  await site.forge.settleAll();
  const { rules, keyResult } = await site.call('lead', 'keyResult.get', { id: other });
  expect([rules[0]?.found, keyResult.work?.total]).toEqual([1, 1]);
});
