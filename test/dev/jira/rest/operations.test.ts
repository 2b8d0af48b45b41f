import { operations } from '../../../../dev/jira/rest/operations';
import { operationName, type Operation } from '../../../../dev/jira/rest/operation';
import { people } from '../../../../dev/jira/people';
import { aScene, types, type Scene } from '../support/scene';
import { sayWhenSpecIsMissing, spec, wrongWith } from '../support/openapi';
import { serveJira, strictClient, type Answered, type RunningJira } from '../support/server';

let scene: Scene;
let server: RunningJira;

beforeAll(async () => {
  sayWhenSpecIsMissing();
  scene = aScene();
  server = await serveJira(scene.jira);
});
afterAll(() => server.close());

const client = () => strictClient(server.address, people.lead.email);

/** For operations that the client library does not have. */
async function read(path: string, method = 'GET', as: keyof typeof people = 'lead') {
  const token = Buffer.from(`${people[as].email}:token`).toString('base64');
  const response = await fetch(`${server.address}/rest/api/3${path}`, {
    method,
    headers: { authorization: `Basic ${token}` },
  });
  expect(response.status).toBe(200);
  return response.json() as Promise<unknown>;
}

function templateOf({ method, path }: Answered): Operation | undefined {
  return operations.find(
    (operation) =>
      operation.method === method &&
      new RegExp(`^${operation.path.replaceAll(/\{\w+\}/gu, '[^/]+')}$`, 'u').test(path),
  );
}

describe('the public client library understands every answer', () => {
  test('about the site and its configuration', async () => {
    const jira = client();
    expect((await jira.myself.getCurrentUser()).accountId).toBe(people.lead.accountId);
    expect((await jira.serverInfo.getServerInfo()).deploymentType).toBe('Cloud');
    expect(await jira.issueFields.getFields()).not.toHaveLength(0);
    expect(await jira.issueTypes.getIssueAllTypes()).toHaveLength(5);
    expect(await jira.workflowStatuses.getStatuses()).toHaveLength(4);
    for (const path of ['/priority', '/resolution', '/statuscategory']) {
      expect(await read(path)).not.toHaveLength(0);
    }
  });

  test('about projects', async () => {
    const jira = client();
    const { shop } = scene;
    scene.jira.setup.addVersion({ projectId: shop.id, name: '1.0', releaseDate: '2026-03-31' });
    scene.jira.setup.addComponent({ projectId: shop.id, name: 'Checkout' });
    expect((await jira.projects.searchProjects({ expand: 'lead' })).total).toBe(2);
    expect((await jira.projects.getProject({ projectIdOrKey: 'SHOP' })).id).toBe(shop.id);
    const place = { projectIdOrKey: 'SHOP' };
    expect(await jira.projects.getAllStatuses(place)).toHaveLength(5);
    expect(await jira.projectVersions.getProjectVersions(place)).toHaveLength(1);
    expect((await jira.projectVersions.getProjectVersionsPaginated(place)).total).toBe(1);
    expect(await jira.projectComponents.getProjectComponents(place)).toHaveLength(1);
  });

  test('about an issue from its creation to its end', async () => {
    const { issues } = client();
    const { key } = await issues.createIssue({
      fields: {
        project: { key: 'SHOP' },
        issuetype: { id: types.story },
        summary: 'Pay by card',
        labels: ['payment'],
        fixVersions: [{ name: '1.0' }],
        components: [{ name: 'Checkout' }],
        assignee: { accountId: people.member.accountId },
      },
    });
    const issueIdOrKey = key ?? '';
    await issues.editIssue({ issueIdOrKey, fields: { summary: 'Pay by any card' } });
    const { transitions = [] } = await issues.getTransitions({ issueIdOrKey });
    const done = transitions.find(({ name }) => name === 'Done');
    await issues.doTransition({ issueIdOrKey, transition: { id: done?.id ?? '' } });
    const expand = ['changelog', 'transitions', 'names'];
    const issue = await issues.getIssue({ issueIdOrKey, expand });
    expect(issue.fields).toMatchObject({
      summary: 'Pay by any card',
      resolution: { name: 'Done' },
    });
    expect((await issues.getChangeLogs({ issueIdOrKey })).total).toBe(2);
    const bulk = await issues.bulkFetchIssues({ issueIdsOrKeys: [issueIdOrKey, 'SHOP-999'] });
    expect(bulk.issues).toHaveLength(1);
    expect(bulk.issueErrors).toHaveLength(1);
    const logs = await issues.getBulkChangelogs({ issueIdsOrKeys: [issueIdOrKey] });
    expect(logs.issueChangeLogs).toHaveLength(1);
    await issues.deleteIssue({ issueIdOrKey });
    await expect(issues.getIssue({ issueIdOrKey })).rejects.toThrow();
  });

  test('about logged work', async () => {
    const { issues, issueWorklogs } = client();
    const issueIdOrKey = scene.issue().key;
    const timetracking = { originalEstimate: '1d' };
    await issues.editIssue({ issueIdOrKey, fields: { timetracking } });
    const added = await issueWorklogs.addWorklog({
      issueIdOrKey,
      timeSpent: '3h 30m',
      started: new Date(scene.clock.now()),
    });
    const place = { issueIdOrKey, id: added.id ?? '' };
    expect((await issueWorklogs.getWorklog(place)).timeSpentSeconds).toBe(12_600);
    await issueWorklogs.updateWorklog({ ...place, body: { timeSpentSeconds: 7200 } });
    expect((await issueWorklogs.getIssueWorklog({ issueIdOrKey })).worklogs).toHaveLength(1);
    const { fields } = await issues.getIssue({ issueIdOrKey });
    expect(fields?.timetracking).toMatchObject({ timeSpent: '2h', remainingEstimate: '6h' });
    await issueWorklogs.deleteWorklog(place);
    expect((await issueWorklogs.getIssueWorklog({ issueIdOrKey })).total).toBe(0);
  });

  test('about links', async () => {
    const { issues, issueLinks, issueLinkTypes } = client();
    const [blocker, blocked] = [scene.issue(), scene.issue()];
    const { issueLinkTypes: all = [] } = await issueLinkTypes.getIssueLinkTypes();
    expect(all.map(({ outward }) => outward)).toContain('blocks');
    await issueLinks.linkIssues({
      type: { name: 'Blocks' },
      inwardIssue: { key: blocker.key },
      outwardIssue: { key: blocked.key },
    });
    const { fields } = await issues.getIssue({ issueIdOrKey: blocker.key });
    expect(fields?.issuelinks).toMatchObject([{ outwardIssue: { key: blocked.key } }]);
    const linkId = scene.jira.store.links.of(blocker.id)[0]?.id ?? '';
    expect((await issueLinks.getIssueLink({ linkId })).outwardIssue?.key).toBe(blocked.key);
    await issueLinks.deleteIssueLink({ linkId });
    await expect(issueLinks.getIssueLink({ linkId })).rejects.toThrow();
  });

  test('about moving issues to another project', async () => {
    const { issueBulkOperations } = client();
    const { id } = scene.issue();
    const { taskId = '' } = await issueBulkOperations.submitBulkMove({
      targetToSourcesMapping: {
        [`VAULT,${types.task}`]: {
          issueIdsOrKeys: [id],
          inferClassificationDefaults: true,
          inferFieldDefaults: true,
          inferStatusDefaults: true,
          inferSubtaskTypeDefault: true,
        },
      },
    });
    const progress = await issueBulkOperations.getBulkOperationProgress({ taskId });
    expect(progress).toMatchObject({
      status: 'COMPLETE',
      processedAccessibleIssues: [Number(id)],
    });
  });

  test('about properties of an issue', async () => {
    const { issueProperties } = client();
    const place = { issueIdOrKey: scene.issue().key, propertyKey: 'okr' };
    await issueProperties.setIssueProperty({ ...place, body: { status: 'on-track' } });
    expect((await issueProperties.getIssueProperty(place)).value).toEqual({ status: 'on-track' });
    expect((await issueProperties.getIssuePropertyKeys(place)).keys).toHaveLength(1);
    await issueProperties.deleteIssueProperty(place);
    await expect(issueProperties.getIssueProperty(place)).rejects.toThrow();
  });

  test('about searches', async () => {
    const { issueSearch, jql } = client();
    const { id } = scene.issue();
    const query = { jql: 'project = SHOP', fields: ['*all'], maxResults: 10 };
    const found = await issueSearch.searchAndReconsileIssuesUsingJqlPost(query);
    expect(found.isLast).toBe(true);
    expect((await issueSearch.searchAndReconsileIssuesUsingJql(query)).issues).toEqual(
      found.issues,
    );
    expect((await issueSearch.countIssues(query)).count).toBe(found.issues?.length);
    const match = await issueSearch.matchIssues({
      issueIds: [Number(id)],
      jqls: ['project = SHOP'],
    });
    expect(match.matches?.[0]?.matchedIssues).toEqual([Number(id)]);
    const parsed = await jql.parseJqlQueries({
      validation: 'strict',
      queries: ['project = SHOP and not labels in (a, "b c") order by created desc', 'nothing = 1'],
    });
    expect(parsed.queries?.map(({ errors }) => errors?.length ?? 0)).toEqual([0, 1]);
    expect((await jql.getAutoComplete()).visibleFieldNames).not.toHaveLength(0);
  });

  test('about people and permissions', async () => {
    const { users, userSearch, permissions } = client();
    const { accountId } = people.member;
    expect((await users.getUser({ accountId })).displayName).toBe(people.member.displayName);
    expect(await users.getAllUsers({ maxResults: 5 })).toHaveLength(5);
    expect(await userSearch.findUsers({ query: 'mei' })).toHaveLength(1);
    expect(await userSearch.findAssignableUsers({ project: 'SHOP', query: 'mei' })).toHaveLength(1);
    expect((await userSearch.findUsersForPicker({ query: 'mei', showAvatar: true })).total).toBe(1);
    const ids = [accountId, people.lead.accountId].map((id) => `accountId=${id}`);
    expect(await read(`/user/bulk?${ids.join('&')}`)).toMatchObject({ total: 2 });
    expect((await permissions.getAllPermissions()).permissions).toHaveProperty('BROWSE_PROJECTS');
    const mine = await permissions.getMyPermissions({
      permissions: 'EDIT_ISSUES',
      projectKey: 'SHOP',
    });
    expect(mine.permissions?.EDIT_ISSUES?.havePermission).toBe(true);
    const checked = await permissions.getBulkPermissions({
      globalPermissions: ['ADMINISTER'],
      projectPermissions: [{ permissions: ['EDIT_ISSUES'], projects: [Number(scene.shop.id)] }],
    });
    expect(checked.globalPermissions).toEqual([]);
    expect(checked.projectPermissions?.[0]?.projects).toEqual([Number(scene.shop.id)]);
  });
});

test('a project goes last', async () => {
  const { id } = scene.jira.setup.addProject({
    key: 'OLD',
    name: 'Old',
    leadId: people.lead.accountId,
  });
  const { projects } = strictClient(server.address, people.admin.email);
  await projects.archiveProject({ projectIdOrKey: 'OLD' });
  expect(await projects.searchProjects({ status: ['archived'] })).toMatchObject({ total: 1 });
  expect(await read('/project/OLD/restore', 'POST', 'admin')).toMatchObject({ id });
  await projects.deleteProject({ projectIdOrKey: 'OLD', enableUndo: false });
  expect(scene.jira.store.projects.get(id)).toBeUndefined();
});

test('every modelled operation was walked above', () => {
  const walked = new Set(server.answered.flatMap((answer) => templateOf(answer) ?? []));
  const missed = operations.filter((operation) => !walked.has(operation)).map(operationName);
  expect(missed).toEqual([]);
});

test("every answer given above has the form of Atlassian's own description", () => {
  if (!spec) return;
  const wrong = server.answered.flatMap((answer) => {
    const operation = templateOf(answer);
    const errors = operation
      ? wrongWith(answer.method, operation.path, answer.status, answer.body)
      : ['no template'];
    return errors.length === 0 ? [] : [{ ...answer, body: undefined, errors }];
  });
  expect(wrong).toEqual([]);
  expect(wrongWith('GET', '/rest/api/3/myself', 200, { account: 1 })).not.toEqual([]);
  expect(wrongWith('GET', '/rest/api/3/nothing', 200, {})).not.toEqual([]);
}, 60_000);
