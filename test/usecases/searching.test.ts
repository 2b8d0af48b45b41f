import type { JiraProject } from '../../dev/jira/model/project';
import { openAppSite, type AppSite } from '../support/app-site';
import { anIssue, aProject } from '../support/jira-work';
import { aCycle, anOkr, byIssues } from '../support/okr-work';

describe('a search whose best hits all lie where the viewer may not look', () => {
  let site: AppSite;
  let open: JiraProject;

  beforeAll(async () => {
    site = await openAppSite();
    open = aProject(site);
    const cycleId = await aCycle(site);
    await anOkr(site, open, { cycleId });
    const shut = aProject(site, 'SHUT', { everyone: null });
    // Later numbers come first.
    for (let count = 0; count < 6; count += 1) {
      await anOkr(site, shut, { cycleId, keyResults: Array.from({ length: 10 }, () => byIssues) });
    }
    for (let count = 0; count < 40; count += 1) {
      await anOkr(site, shut, { cycleId, draft: true });
    }
  });
  afterAll(() => site.close());

  test('for a key result to link finds the next ones', async () => {
    const issueId = anIssue(site, open).id;
    const { choices } = await site.call('member', 'keyResult.search', { issueId });
    expect(choices.map(({ key }) => key)).toEqual(['KR-1']);
  });

  test('for an item to support finds the next ones of both kinds', async () => {
    const { choices } = await site.call('member', 'alignment.search', {});
    expect(choices.map(({ key }) => key)).toEqual(['O-1', 'KR-1']);
  });
});
