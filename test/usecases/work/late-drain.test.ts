import { groupsAt, inOrder } from '../../../src/domain/work-history';
import { openAppSite, type AppSite } from '../../support/app-site';
import { anIssue, aProject, by, move } from '../../support/jira-work';
import { anOkr } from '../../support/okr-work';
import { storesOf } from '../../support/site-stores';

const day = 86_400_000;
const quiet = { ...by, silent: true };

let site: AppSite;
afterEach(() => site.close());

test('what happened while nothing was read is told of the days on which it happened', async () => {
  let isDelivered = true;
  site = await openAppSite({
    startAt: '2026-11-16T09:00:00Z',
    deliver: (event, forge) => {
      if (isDelivered) forge.fire(event);
    },
  });
  const project = aProject(site);
  const keyResultId = (await anOkr(site, project)).keyResultIds[0]!;
  const issues = [anIssue(site, project), anIssue(site, project)];
  const issueIds = issues.map(({ id }) => id);
  await site.call('lead', 'issueLink.add', { keyResultId, issueIds });
  await site.forge.settleAll();

  // Of the first the app hears nothing until the sweep; of the second it hears, and cannot read for days.
  isDelivered = false;
  const [lost, waiting] = issueIds;
  site.clock.set(site.clock.now() + day);
  move(site, lost!, 'inProgress');
  move(site, waiting!, 'inProgress');
  await site.schema.pool.query(
    `INSERT INTO dirty_issue (issue_id, token, at) VALUES (?, 'waits', '2026-11-17 09:00:00')`,
    [waiting],
  );
  site.clock.set(site.clock.now() + day);
  move(site, lost!, 'done');
  site.clock.set(site.clock.now() + 2 * day);
  site.jira.work.edit(waiting!, { labels: ['touched'] }, quiet);
  await site.schema.pool.query(
    `INSERT INTO dirty_issue (issue_id, token, at) VALUES (?, 'swept', '2026-11-20 09:00:00')`,
    [lost],
  );
  await site.forge.runSchedule('every-five-minutes');
  await site.forge.settleAll();

  const { ask } = await storesOf(site);
  const { changes } = await ask(({ work }) => work.figures([keyResultId], '2026-11-20'));
  const on = (date: string) => {
    const groups = groupsAt(inOrder(changes.get(keyResultId) ?? []), date);
    const of = (category: string) =>
      groups
        .filter(({ issueStatusCategory }) => issueStatusCategory === category)
        .reduce((sum, { issues: count }) => sum + count, 0);
    return [of('new'), of('indeterminate'), of('done')];
  };
  expect(['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-20'].map(on)).toEqual([
    [2, 0, 0],
    [0, 2, 0],
    [0, 1, 1],
    [0, 1, 1],
  ]);
});
