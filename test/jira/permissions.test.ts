import { people } from '../../dev/jira/people';
import { noAppPermissions } from '../../src/domain/app-permissions';
import { createJira } from '../../src/jira/create-jira';
import { openJiraScope } from '../support/jira-scope';
import type { JiraScope } from '../support/jira-scope';

const { grants, editableIssues, seenBy } = createJira();
let app: JiraScope;

afterEach(() => app.close());

/** What somebody may do at the site, at the project and at one that does not exist. */
const asked = async (as: keyof typeof people) => {
  app = await openJiraScope(as);
  const places = ['site', app.project.id, '99999'];
  const answer = await app.run(() =>
    grants({ accountId: people[as].accountId, places, now: 123, ofApp: noAppPermissions }),
  );
  const [site, project, unknown] = answer.map(({ browse, edit, manage }) => ({
    browse,
    edit,
    manage,
  }));
  return { site, project, unknown };
};

const nothing = { browse: false, edit: false, manage: false };

test('a project lead manages the project and not the site', async () => {
  await expect(asked('lead')).resolves.toEqual({
    site: { browse: true, edit: false, manage: false },
    project: { browse: true, edit: true, manage: true },
    unknown: nothing,
  });
});

test('a member edits issues and manages nothing', async () => {
  await expect(asked('member')).resolves.toMatchObject({
    site: { manage: false },
    project: { browse: true, edit: true, manage: false },
  });
});

test('a site administrator manages the site', async () => {
  await expect(asked('admin')).resolves.toMatchObject({ site: { browse: true, manage: true } });
});

test('all places take one call, and the moment is the given one', async () => {
  app = await openJiraScope('lead');
  const [grant] = await app.run(() =>
    grants({
      accountId: 'me',
      places: ['site', app.project.id],
      now: 123,
      ofApp: noAppPermissions,
    }),
  );
  expect(grant).toMatchObject({ accountId: 'me', checkedAt: 123 });
  expect(app.ledger.invocations().at(-1)?.rest).toMatchObject([
    { path: '/rest/api/3/permissions/check', as: 'user', status: 200 },
  ]);
});

test('somebody without access to Jira is refused', async () => {
  await expect(asked('outsider')).rejects.toMatchObject({ rule: 'no-access' });
});

test('without a user there is nobody to ask for', async () => {
  app = await openJiraScope();
  await expect(
    app.run(() => grants({ accountId: '', places: ['site'], now: 1, ofApp: noAppPermissions })),
  ).rejects.toMatchObject({ rule: 'no-access' });
});

test('a permission that Jira does not know any more costs a second question, not the answer', async () => {
  app = await openJiraScope('lead');
  const ofApp = { administer: 'gone/static/okr-administer', manage: 'gone/static/okr-manage' };
  const places = [app.project.id];
  const [grant] = await app.run(() => grants({ accountId: 'me', places, now: 1, ofApp }));
  expect(grant).toMatchObject({ browse: true, manage: true });
  expect(
    app.ledger
      .invocations()
      .at(-1)
      ?.rest.map(({ status }) => status),
  ).toEqual([400, 200]);
});

describe('issues', () => {
  test('that one may not see are neither seen nor editable, unknown ones neither', async () => {
    app = await openJiraScope('member');
    const leadId = people.lead.accountId;
    const secret = app.site.setup.addProject({ key: 'HR', name: 'HR', leadId, everyone: null });
    const readOnly = app.site.setup.addProject({
      key: 'LAW',
      name: 'Law',
      leadId,
      everyone: 'Viewers',
    });
    const open = app.addIssue();
    const read = app.addIssue({ projectId: readOnly.id });
    const hidden = app.addIssue({ projectId: secret.id });
    const ids = [open.id, read.id, hidden.id, '987654'];
    await expect(app.run(() => editableIssues(ids))).resolves.toEqual({
      seen: [open.id, read.id],
      editable: [open.id],
    });
  });

  test('that somebody may see the app is told, and none of somebody whom Jira does not know', async () => {
    app = await openJiraScope();
    const [leadId, outsiderId] = [people.lead.accountId, people.outsider.accountId];
    const secret = app.site.setup.addProject({ key: 'HR', name: 'HR', leadId, everyone: null });
    const [open, hidden] = [app.addIssue(), app.addIssue({ projectId: secret.id })];
    const seen = (who: string) => app.run(() => seenBy(who, [open.id, hidden.id]));
    await expect(seen(leadId)).resolves.toEqual([open.id, hidden.id]);
    await expect(seen(people.member.accountId)).resolves.toEqual([open.id]);
    await expect(seen(outsiderId)).resolves.toEqual([]);
    await expect(seen('nobody')).resolves.toEqual([]);
  });
});
