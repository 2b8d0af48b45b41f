import { openAppSite } from '../../support/app-site';
import { aProject } from '../../support/jira-work';
import { aCycle, anOkr, byIssues, byNumber } from '../../support/okr-work';

test('a key result that says no rhythm has that of the site, on its own or with its objective', async () => {
  const site = await openAppSite();
  const project = aProject(site);
  const cycleId = await aCycle(site, project);
  await site.call('admin', 'settings.edit', { checkInDays: 7 });
  const keyResults = [byIssues, { ...byNumber, cadenceDays: 28 }];
  const { objectiveId } = await anOkr(site, project, { cycleId, keyResults });
  await site.call('lead', 'keyResult.create', { objectiveId, ...byNumber, reason: 'One more' });
  const { objective } = await site.call('lead', 'objective.get', { id: objectiveId });
  expect(objective.keyResults.map(({ cadenceDays }) => cadenceDays)).toEqual([7, 28, 7]);
  await site.close();
});
