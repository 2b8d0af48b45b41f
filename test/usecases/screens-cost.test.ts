import type { JiraProject } from '../../dev/jira/model/project';
import type { OperationName, OperationRequest } from '../../src/contract/operations';
import { openAppSite, type AppSite } from '../support/app-site';
import { anEpic, anIssue, aProject, move } from '../support/jira-work';
import { anOkr, byIssues, byNumber, placeOf } from '../support/okr-work';

/** What a screen may ask of the platform. */
const mostStatements = 3;
const mostKvs = 1;

describe('what a screen costs', () => {
  let site: AppSite;
  let project: JiraProject;
  let requests: { [N in OperationName]?: OperationRequest<N> };

  beforeAll(async () => {
    site = await openAppSite();
    project = aProject(site);
    const okr = await anOkr(site, project, { keyResults: [byIssues, byNumber] });
    const { epic, children } = anEpic(site, project, 3);
    const [first] = okr.keyResultIds;
    await site.call('member', 'issueLink.add', { keyResultId: first!, issueIds: [epic.id] });
    move(site, children[0]!.id, 'done');
    await site.forge.settleAll();
    const top = await anOkr(site, project, { cycleId: okr.cycleId });
    await site.call('lead', 'alignment.add', {
      ...{ objectiveId: okr.objectiveId, supports: { kind: 'objective', id: top.objectiveId } },
      counts: true,
    });
    requests = {
      'board.get': placeOf(project),
      'alignment.get': { home: { kind: 'project', projectId: project.id } },
      'alignment.search': { query: 'modules' },
      'cycle.list': { projectId: project.id },
      'issue.get': { issueId: epic.id },
      'keyResult.get': { id: first! },
      'keyResult.search': { issueId: epic.id, query: 'modules' },
      'keyResult.work': { id: first! },
      'objective.get': { id: okr.objectiveId },
      'settings.get': {},
      'site.revision': {},
      'table.get': placeOf(project),
      'my.get': {},
      'view.list': placeOf(project),
    };
    await site.call('member', 'board.get', placeOf(project));
  });
  afterAll(() => site.close());

  const reads: OperationName[] = [
    ...(['alignment.get', 'alignment.search'] as const),
    ...(['board.get', 'cycle.list', 'issue.get', 'keyResult.get'] as const),
    ...(['keyResult.work', 'keyResult.search'] as const),
    ...(['objective.get', 'settings.get', 'site.revision'] as const),
    ...(['table.get', 'my.get', 'view.list'] as const),
  ];

  test.each(reads)('%s: three statements, one key, no call of Jira', async (name) => {
    await site.call('member', name, requests[name] as never);
    const { sql, kvs, rest, pushes } = site.last();
    expect(sql.length).toBeLessThanOrEqual(mostStatements);
    expect(kvs.length).toBeLessThanOrEqual(mostKvs);
    expect(rest).toEqual([]);
    expect(pushes).toEqual([]);
  });

  test('an unknown grant costs one question to Jira, as the viewer', async () => {
    site.clock.set(site.clock.now() + 11 * 60_000);
    await site.call('member', 'board.get', requests['board.get']!);
    expect(site.last().rest).toMatchObject([
      { method: 'POST', path: '/rest/api/3/permissions/check', as: 'user' },
    ]);
    await site.call('member', 'board.get', requests['board.get']!);
    expect(site.last().rest).toEqual([]);
  });

  test('an issue that serves nothing is proven once, not at every look', async () => {
    const { id: issueId } = anIssue(site, project);
    await site.call('member', 'issue.get', { issueId });
    expect(site.last().rest).toHaveLength(1);
    for (const name of ['issue.get', 'keyResult.search'] as const) {
      await site.call('member', name, { issueId });
      expect(site.last().rest).toEqual([]);
      expect(site.last().sql.length).toBeLessThanOrEqual(mostStatements);
    }
  });

  test('the lozenge costs two statements', async () => {
    const { issueId } = requests['issue.get']!;
    const shown = await site.forge.dynamicProperties('okr-context', { issue: { id: issueId } });
    expect(shown).toMatchObject({ status: { type: 'lozenge' } });
    expect(site.last().sql).toHaveLength(2);
    expect(site.last().rest).toEqual([]);
  });
});
