import { linkTypes } from '../../dev/jira/config/link-types';
import type { JiraProject } from '../../dev/jira/model/project';
import { linkedIssuesJql } from '../../src/domain/link-rule';
import { openAppSite, type AppSite } from '../support/app-site';
import { anIssue, aProject, by } from '../support/jira-work';
import { anOkr } from '../support/okr-work';

let site: AppSite;
let project: JiraProject;
let keyResultId: string;

beforeEach(async () => {
  site = await openAppSite();
  project = aProject(site);
  keyResultId = (await anOkr(site, project)).keyResultIds[0]!;
});
afterEach(() => site.close());

const total = async () =>
  (await site.call('lead', 'keyResult.get', { id: keyResultId })).keyResult.work?.total;

test('what is linked to an issue in Jira counts at once, and no longer when the link is gone', async () => {
  const [source, other] = [anIssue(site, project), anIssue(site, project)];
  const type = linkTypes.find(({ outward }) => outward === 'blocks')!;
  const jql = linkedIssuesJql(source.key, 'blocks');
  const rule = { keyResultId, jql, sourceIssueId: source.id };
  expect(await site.call('lead', 'issueRule.save', rule)).toMatchObject({ found: 0 });
  const link = site.jira.work.link(
    { typeId: type.id, sourceId: source.id, destinationId: other.id },
    by,
  );
  await site.forge.settleAll();
  expect(await total()).toBe(1);
  site.jira.work.unlink(link.id, by);
  await site.forge.settleAll();
  expect(await total()).toBe(0);
});
