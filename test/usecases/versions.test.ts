import type { JiraProject } from '../../dev/jira/model/project';
import { people } from '../../dev/jira/people';
import { openAppSite, type AppSite } from '../support/app-site';
import { aProject } from '../support/jira-work';
import { aCycle, anOkr, byIssues, byNumber, type Okr } from '../support/okr-work';

describe('versions', () => {
  let site: AppSite;
  let project: JiraProject;
  let okr: Okr;

  beforeEach(async () => {
    site = await openAppSite();
    project = aProject(site);
    okr = await anOkr(site, project, { keyResults: [byIssues, byNumber] });
  });
  afterEach(() => site.close());

  const edit = (title: string, more: { reason?: string; version?: number; why?: string } = {}) => ({
    id: okr.objectiveId,
    version: okr.version,
    title,
    reason: 'Clearer.',
    ...more,
  });

  test('an edit of what somebody changed since is refused, saying who changed which fields', async () => {
    await site.call('admin', 'objective.edit', edit('Hers', { why: 'Since March' }));
    const answer = await site.ask('lead', 'objective.edit', edit('Mine'));
    expect(answer).toMatchObject({
      ok: false,
      refusal: {
        code: 'stale',
        stale: {
          by: people.admin.accountId,
          version: okr.version + 1,
          fields: ['title', 'why'],
        },
      },
    });
  });

  test('the same edit again by the same person ends as the first one did', async () => {
    const first = await site.call('lead', 'objective.edit', edit('New title'));
    expect(await site.call('lead', 'objective.edit', edit('New title'))).toEqual(first);
  });

  test('an edit that changes nothing makes no version', async () => {
    const { version } = await site.call('lead', 'objective.edit', edit('Three core modules live'));
    expect(version).toBe(okr.version);
  });

  test('what is published asks for a reason', async () => {
    const answer = await site.ask('lead', 'objective.edit', edit('New', { reason: ' ' }));
    expect(answer).toMatchObject({ refusal: { code: 'invalid', field: 'reason' } });
  });

  test('of two edits at once one is stale', async () => {
    const answers = await Promise.all([
      site.ask('admin', 'objective.edit', edit('One')),
      site.ask('lead', 'objective.edit', edit('Other')),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('publishing twice is publishing once', async () => {
    const draft = await anOkr(site, project, { cycleId: okr.cycleId, draft: true });
    const publish = { id: draft.objectiveId, version: 1 };
    const first = await site.call('lead', 'objective.publish', publish);
    expect(await site.call('lead', 'objective.publish', publish)).toEqual(first);
  });

  test('an objective is published once its cycle is', async () => {
    const cycle = await site.call('lead', 'cycle.create', {
      home: { kind: 'project', projectId: project.id },
      ...{ name: 'Q1 2027', startsOn: '2027-01-01', endsOn: '2027-03-31' },
    });
    const draft = await anOkr(site, project, { cycleId: cycle.id, draft: true });
    const publish = { id: draft.objectiveId, version: 1 };
    expect(await site.ask('lead', 'objective.publish', publish)).toMatchObject({
      refusal: { code: 'invalid', field: 'cycleId' },
    });
    await site.call('lead', 'cycle.publish', cycle);
    await site.call('lead', 'objective.publish', publish);
  });

  test('creating twice with the same ids makes one objective, and finishes its key results', async () => {
    const request = {
      id: '01JD0000000000000000000001',
      cycleId: okr.cycleId,
      home: { kind: 'project' as const, projectId: project.id },
      title: 'Once',
    };
    const keyResults = [{ ...byIssues, id: '01JD0000000000000000000002' }];
    const bare = await site.call('lead', 'objective.create', request);
    const whole = await site.call('lead', 'objective.create', { ...request, keyResults });
    const again = await site.call('lead', 'objective.create', { ...request, keyResults });
    expect(whole).toMatchObject({ id: bare.id, key: bare.key });
    expect(again).toEqual(whole);
    const { objective } = await site.call('lead', 'objective.get', { id: bare.id });
    expect(objective.keyResults).toHaveLength(1);
  });

  test('an id that names another objective or key result is not taken over', async () => {
    const [stolen] = okr.keyResultIds;
    const home = { kind: 'project' as const, projectId: project.id };
    const answer = await site.ask('lead', 'objective.create', {
      ...{ cycleId: okr.cycleId, home, title: 'Thief' },
      keyResults: [{ ...byIssues, id: stolen! }],
    });
    expect(answer).toMatchObject({ refusal: { code: 'invalid' } });
    const other = aProject(site, 'OTH');
    const cycleId = await aCycle(site, other);
    const taken = await site.ask('lead', 'objective.create', {
      ...{ id: okr.objectiveId, cycleId, title: 'Thief' },
      home: { kind: 'project', projectId: other.id },
    });
    expect(taken).toMatchObject({ refusal: { code: 'invalid', field: 'id' } });
  });

  test('the kind of a measure stays', async () => {
    const [byWork] = okr.keyResultIds;
    const change = { id: byWork!, version: 1, measure: byNumber.measure, reason: 'Better.' };
    expect(await site.ask('lead', 'keyResult.edit', change)).toMatchObject({
      refusal: { code: 'invalid', field: 'measure.kind' },
    });
  });
});
