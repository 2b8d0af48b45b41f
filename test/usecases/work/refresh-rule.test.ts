import type { JiraProject } from '../../../dev/jira/model/project';
import { people } from '../../../dev/jira/people';
import { openAppSite, type AppSite } from '../../support/app-site';
import { anIssue, aProject, by } from '../../support/jira-work';
import { anOkr } from '../../support/okr-work';

const hourMs = 3_600_000;
const jql = 'labels = mine';

let site: AppSite;
let project: JiraProject;
let shut: JiraProject;
let keyResultId: string;

beforeEach(async () => {
  site = await openAppSite();
  project = aProject(site);
  shut = aProject(site, 'SHUT', { leadId: people.admin.accountId, everyone: null });
  [keyResultId = ''] = (await anOkr(site, project)).keyResultIds;
});
afterEach(() => site.close());

const label = (issueId: string, ...labels: string[]) =>
  site.jira.work.edit(issueId, { labels }, by);
const labelled = (where: JiraProject) => {
  const { id } = anIssue(site, where);
  label(id, 'mine');
  return id;
};
const save = (who: 'lead' | 'admin', id?: string) =>
  site.call(who, 'issueRule.save', { keyResultId, jql, ...(id === undefined ? {} : { id }) });

async function anHour(): Promise<void> {
  await site.forge.settleAll();
  site.clock.set(site.clock.now() + hourMs);
  await site.forge.runSchedule('every-hour');
  await site.forge.settleAll();
}

/** What is told of the rule, and what counts. */
async function told() {
  const { rules, keyResult } = await site.call('lead', 'keyResult.get', { id: keyResultId });
  const { found, trouble } = rules[0] ?? {};
  return { found, trouble, total: keyResult.work?.total };
}

describe('a rule finds what whoever set it may see', () => {
  test('however often the app, which sees more, asks it', async () => {
    labelled(project);
    labelled(shut);
    await save('lead');
    await anHour();
    expect(await told()).toEqual({ found: 1, trouble: null, total: 1 });
    labelled(project);
    labelled(shut);
    await anHour();
    expect(await told()).toEqual({ found: 2, trouble: null, total: 2 });
  });

  test('until somebody else saves it, also as it is', async () => {
    labelled(project);
    labelled(shut);
    const { id } = await save('lead');
    expect(await save('admin', id)).toEqual({ id, found: 2 });
    await anHour();
    expect(await told()).toEqual({ found: 2, trouble: null, total: 2 });
  });
});

describe('a rule of somebody who sees nothing any more of what it found', () => {
  const leave = () =>
    site.jira.setup.updateProject({
      ...project,
      ...{ everyone: null, roles: { ...project.roles, Administrators: [people.admin.accountId] } },
    });

  test('keeps it, says so, and finds on for whoever saves it again', async () => {
    labelled(project);
    const { id } = await save('lead');
    await anHour();
    leave();
    labelled(project);
    await anHour();
    const { rules } = await site.call('admin', 'keyResult.get', { id: keyResultId });
    expect(rules).toMatchObject([{ trouble: 'out-of-sight' }]);
    expect(await save('admin', id)).toEqual({ id, found: 2 });
  });

  test('is in no trouble where it found nothing before, whatever the app finds', async () => {
    await save('lead');
    labelled(shut);
    await anHour();
    expect(await told()).toEqual({ found: 0, trouble: null, total: 0 });
  });

  test('is in no trouble either while they see what it found, which is only not found any more', async () => {
    const issue = labelled(project);
    await save('lead');
    await anHour();
    label(issue);
    labelled(shut);
    await anHour();
    expect(await told()).toEqual({ found: 0, trouble: null, total: 0 });
  });
});
