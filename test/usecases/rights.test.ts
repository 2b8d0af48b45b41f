import type { Who } from '../../src/contract/operation';
import {
  operations,
  type OperationName,
  type OperationRequest,
} from '../../src/contract/operations';
import { openAppSite, type AppSite, type Person } from '../support/app-site';
import { anId } from '../support/builders';
import { anEpic, aProject } from '../support/jira-work';
import { aCycle, anOkr, byIssues, byNumber } from '../support/okr-work';

const persons: readonly Person[] = ['admin', 'lead', 'member', 'outsider', 'anonymous'];

/** Who passes, in a project that the lead administers and everybody with access to Jira works in. */
const pass: Readonly<Record<Who, readonly Person[]>> = {
  'jira-user': ['admin', 'lead', 'member'],
  'place-viewer': ['admin', 'lead', 'member'],
  'home-viewer': ['admin', 'lead', 'member'],
  // A Jira administrator administers every project.
  'home-manager': ['admin', 'lead'],
  'item-owner': ['admin', 'lead'],
  'view-owner': ['admin', 'lead'],
  'issue-editor': ['admin', 'lead', 'member'],
  'issue-viewer': ['admin', 'lead', 'member'],
  'site-admin': ['admin'],
};

interface World {
  readonly projectId: string;
  readonly cycleId: string;
  readonly draftId: string;
  readonly objectiveId: string;
  readonly byIssuesId: string;
  readonly byNumberId: string;
  readonly issueId: string;
  /** Put away and brought back, so that the others stay. */
  readonly spareId: string;
  readonly spareKeyResultId: string;
  readonly spareCycleId: string;
  readonly viewId: string;
}

type Requests = { readonly [N in OperationName]: (world: World) => OperationRequest<N> };

const dates = { name: 'Q1 2027', startsOn: '2027-01-01', endsOn: '2027-03-31' };
const homeOf = ({ projectId }: World) => ({ kind: 'project' as const, projectId });

const aligned = ({ objectiveId, draftId }: World) => ({
  ...{ objectiveId: draftId, supports: { kind: 'objective' as const, id: objectiveId } },
});

const requests: Requests = {
  'board.get': (world) => ({ place: homeOf(world) }),
  'alignment.add': aligned,
  'alignment.count': (world) => ({ ...aligned(world), counts: true }),
  'alignment.get': (world) => ({ home: homeOf(world) }),
  'alignment.remove': aligned,
  'alignment.search': () => ({}),
  'checkIn.post': ({ byIssuesId }) => ({ keyResultId: byIssuesId, confidence: 7 }),
  'cycle.close': ({ cycleId }) => ({ id: cycleId, version: 2 }),
  'cycle.create': (world) => ({ home: homeOf(world), ...dates }),
  'cycle.edit': ({ cycleId }) => ({ id: cycleId, version: 2, ...dates, reason: 'Moved.' }),
  'cycle.list': ({ projectId }) => ({ projectId }),
  'cycle.publish': ({ cycleId }) => ({ id: cycleId, version: 2 }),
  'issue.get': ({ issueId }) => ({ issueId }),
  'issueLink.add': ({ byIssuesId, issueId }) => ({ keyResultId: byIssuesId, issueIds: [issueId] }),
  'issueLink.remove': ({ byIssuesId, issueId }) => ({ keyResultId: byIssuesId, issueId }),
  'keyResult.create': ({ objectiveId }) => ({ objectiveId, ...byIssues, reason: 'More.' }),
  'keyResult.edit': ({ byIssuesId }) => ({ id: byIssuesId, version: 1, weight: 2, reason: 'So.' }),
  'keyResult.get': ({ byIssuesId }) => ({ id: byIssuesId }),
  'keyResult.search': ({ issueId }) => ({ issueId }),
  'keyResult.work': ({ byIssuesId }) => ({ id: byIssuesId }),
  'measurement.record': ({ byNumberId }) => ({ keyResultId: byNumberId, value: 30 }),
  'my.get': () => ({}),
  'objective.close': ({ objectiveId }) => ({
    ...{ id: objectiveId, version: 2, outcome: 'achieved', score: 1 },
  }),
  'objective.create': (world) => ({ cycleId: world.cycleId, home: homeOf(world), title: 'New' }),
  'objective.edit': ({ objectiveId }) => ({ id: objectiveId, version: 2, why: 'W', reason: 'R' }),
  'objective.get': ({ objectiveId }) => ({ id: objectiveId }),
  'objective.publish': ({ draftId }) => ({ id: draftId, version: 1 }),
  'settings.edit': () => ({ inProgressCredit: 0.5 }),
  'settings.get': () => ({}),
  'site.revision': () => ({}),
  'cycle.archive': ({ spareCycleId }) => ({ id: spareCycleId, version: 1 }),
  'cycle.history': ({ cycleId }) => ({ id: cycleId }),
  'cycle.restore': ({ spareCycleId }) => ({ id: spareCycleId, version: 1 }),
  'cycle.shelf': (world) => ({ home: homeOf(world) }),
  'cycle.undo': ({ spareCycleId }) => ({ id: spareCycleId, version: 1 }),
  'cycle.versions': ({ cycleId }) => ({ id: cycleId, versions: [1, 2] }),
  'keyResult.archive': ({ spareKeyResultId: id }) => ({ id, version: 1, reason: 'R' }),
  'keyResult.history': ({ byIssuesId }) => ({ id: byIssuesId }),
  'keyResult.move': ({ byNumberId, draftId }) => ({
    ...{ id: byNumberId, version: 9, objectiveId: draftId, reason: 'R' },
  }),
  'keyResult.reorder': ({ objectiveId, byNumberId }) => ({ objectiveId, ids: [byNumberId] }),
  'keyResult.restore': ({ spareKeyResultId: id }) => ({ id, version: 1, reason: 'R' }),
  'keyResult.undo': ({ spareKeyResultId: id }) => ({ id, version: 1 }),
  'keyResult.versions': ({ byIssuesId }) => ({ id: byIssuesId, versions: [1, 1] }),
  'objective.archive': ({ spareId }) => ({ id: spareId, version: 1 }),
  'objective.clone': (world) => ({
    ...{ id: world.objectiveId, newId: anId(), cycleId: world.cycleId, home: homeOf(world) },
    keyResultIds: [],
  }),
  'objective.history': ({ objectiveId }) => ({ id: objectiveId }),
  'objective.move': (world) => ({
    ...{ id: world.objectiveId, version: 9, cycleId: world.cycleId, home: homeOf(world) },
  }),
  'objective.reorder': (world) => ({
    ...{ cycleId: world.cycleId, home: homeOf(world), ids: [world.draftId] },
  }),
  'objective.restore': ({ spareId }) => ({ id: spareId, version: 1 }),
  'objective.undo': ({ spareId }) => ({ id: spareId, version: 1 }),
  'objective.versions': ({ objectiveId }) => ({ id: objectiveId, versions: [1, 2] }),
  'table.get': (world) => ({ place: homeOf(world) }),
  'view.list': (world) => ({ place: homeOf(world) }),
  'view.remove': ({ viewId }) => ({ id: viewId }),
  'view.save': (world) => ({ place: homeOf(world), name: 'Mine', query: '' }),
};

const names = Object.keys(requests) as OperationName[];

describe('rights', () => {
  let site: AppSite;
  let world: World;

  beforeAll(async () => {
    site = await openAppSite();
    const project = aProject(site);
    const cycleId = await aCycle(site, project);
    const okr = await anOkr(site, project, { cycleId, keyResults: [byIssues, byNumber] });
    const draft = await anOkr(site, project, { cycleId, draft: true });
    const spare = await anOkr(site, project, { cycleId, draft: true });
    const spareCycle = await site.call('lead', 'cycle.create', {
      ...{ home: { kind: 'project', projectId: project.id }, ...dates },
    });
    const { epic } = anEpic(site, project, 1);
    const [byIssuesId, byNumberId] = okr.keyResultIds as [string, string];
    await site.call('lead', 'issueLink.add', { keyResultId: byIssuesId, issueIds: [epic.id] });
    const { id: viewId } = await site.call('lead', 'view.save', {
      ...{ place: { kind: 'project', projectId: project.id }, name: 'Late', query: '' },
    });
    world = {
      ...{ projectId: project.id, cycleId, draftId: draft.objectiveId, issueId: epic.id },
      ...{ objectiveId: okr.objectiveId, byIssuesId, byNumberId, viewId },
      ...{ spareId: spare.objectiveId, spareCycleId: spareCycle.id },
      spareKeyResultId: spare.keyResultIds[0] ?? '',
    };
  });
  afterAll(() => site.close());

  // Closing and removing come last: they leave nothing to do for those after them.
  const inOrder = [...names].sort(
    (a, b) => Number(/close|remove/.test(a)) - Number(/close|remove/.test(b)),
  );

  describe.each(inOrder)('%s', (name) => {
    const { who } = operations[name];
    test.each(persons.filter((person) => !pass[who].includes(person)))('refuses %s', async (p) => {
      const answer = await site.ask(p, name, requests[name](world));
      expect(answer).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
    });

    test.each(pass[who])('does not turn %s away', async (person) => {
      const answer = await site.ask(person, name, requests[name](world));
      const code = answer.ok ? 'ok' : answer.refusal.code;
      // A repeat or an edit after another person's is refused for what it is, not for who asks.
      expect(['ok', 'stale', 'invalid']).toContain(code);
    });
  });
});
