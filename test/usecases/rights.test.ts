import { people } from '../../dev/jira/people';
import {
  operations,
  type Answer,
  type OperationName,
  type OperationRequest,
} from '../../src/contract/operations';
import { anId } from '../support/builders';
import { mayCall, personMeans, type Audience, type PersonKind } from '../../src/contract/who-may';
import { openAppSite, type AppSite } from '../support/app-site';
import { anEpic, aProject } from '../support/jira-work';
import { aCycle, byIssues, byNumber } from '../support/okr-work';

const kinds = Object.keys(personMeans) as PersonKind[];

const stranger = { ...people.member, accountId: 'stranger', displayName: 'Stefan Stranger' };

/** Somebody of each kind. */
const accounts: Readonly<Record<PersonKind, string | null>> = {
  'jira-admin': people.admin.accountId,
  'okr-admin': people.noor.accountId,
  'project-admin': people.lead.accountId,
  'okr-manager': people.tomas.accountId,
  owner: people.wei.accountId,
  contributor: people.priya.accountId,
  named: people.sam.accountId,
  member: people.member.accountId,
  stranger: stranger.accountId,
  outsider: people.outsider.accountId,
  nobody: null,
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
  'admin.get': () => ({}),
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
  'keyResult.values': ({ byNumberId: id }) => ({ id, before: anId() }),
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
  'settings.preview': () => ({ inProgressCredit: 0.5 }),
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
  'site.room': () => ({}),
};

const names = Object.keys(requests) as OperationName[];

/** A private project in which everybody works but the stranger, with two permissions of the app granted. */
function aPrivateProject(site: AppSite) {
  const { setup } = site.jira;
  const insiders = kinds.slice(0, kinds.indexOf('stranger'));
  setup.addUser(stranger);
  const project = aProject(site, 'PLT', {
    everyone: null,
    roles: {
      Administrators: [people.lead.accountId],
      Developers: insiders.flatMap((kind) => accounts[kind] ?? []),
      Viewers: [],
    },
  });
  setup.grantGlobal('okr-administer', people.noor.accountId);
  setup.grantProject(project.key, 'okr-manage', people.tomas.accountId);
  return project;
}

/** The lead writes both objectives while they own them, then hands them over. */
async function aWorld(site: AppSite, seenBy: Audience): Promise<World> {
  const project = aPrivateProject(site);
  const cycleId = await aCycle(site, project);
  const home = { kind: 'project' as const, projectId: project.id };
  const given = {
    contributorIds: [people.priya.accountId],
    visibility:
      seenBy === 'home'
        ? { kind: 'home' as const }
        : { kind: 'people' as const, accountIds: [people.sam.accountId] },
  };
  const keyResults = [byIssues, byNumber];
  const made = { cycleId, home, ...given, keyResults };
  const { id, keyResults: refs } = await site.call('lead', 'objective.create', {
    ...{ ...made, title: 'Three core modules live' },
  });
  await site.call('lead', 'objective.publish', { id, version: 1 });
  const { epic } = anEpic(site, project, 1);
  const [byIssuesId, byNumberId] = refs.map((ref) => ref.id) as [string, string];
  await site.call('lead', 'issueLink.add', { keyResultId: byIssuesId, issueIds: [epic.id] });
  const ownerId = people.wei.accountId;
  await site.call('lead', 'objective.edit', { id, version: 2, ownerId, reason: 'Handed over.' });
  const draft = await site.call('lead', 'objective.create', {
    ...{ ...made, keyResults: [byIssues], title: 'A draft', ownerId },
  });
  const spare = await site.call('lead', 'objective.create', {
    ...{ ...made, keyResults: [byIssues], title: 'A spare', ownerId },
  });
  const spareCycle = await site.call('lead', 'cycle.create', { home, ...dates });
  const view = await site.call('lead', 'view.save', { place: home, name: 'Late', query: '' });
  return {
    ...{ projectId: project.id, cycleId, draftId: draft.id, issueId: epic.id },
    ...{ objectiveId: id, byIssuesId, byNumberId, viewId: view.id },
    ...{ spareId: spare.id, spareCycleId: spareCycle.id },
    spareKeyResultId: spare.keyResults[0]?.id ?? '',
  };
}

describe.each<Audience>(['home', 'people'])('rights where the audience is %s', (seenBy) => {
  let site: AppSite;
  let world: World;

  beforeAll(async () => {
    site = await openAppSite();
    world = await aWorld(site, seenBy);
  });
  afterAll(() => site.close());

  const ask = async (kind: PersonKind, name: OperationName): Promise<string> => {
    const accountId = accounts[kind];
    const answer = (await site.forge.invoke({
      functionKey: name,
      moduleKey: 'okr-project',
      payload: { input: requests[name](world) },
      ...(accountId === null ? {} : { accountId }),
    })) as Answer<unknown>;
    return answer.ok ? 'ok' : answer.refusal.code;
  };

  // Closing and removing come last: they leave nothing to do for those after them.
  const inOrder = [...names].sort(
    (a, b) => Number(/close|remove/.test(a)) - Number(/close|remove/.test(b)),
  );

  describe.each(inOrder)('%s', (name) => {
    const { who } = operations[name];
    const passing = kinds.filter((kind) => mayCall(who, kind, seenBy));
    const refused = kinds.filter((kind) => !passing.includes(kind));

    for (const kind of refused) {
      test(`refuses: ${kind}`, async () => {
        expect(['not-allowed', 'not-found']).toContain(await ask(kind, name));
      });
    }

    for (const kind of passing) {
      test(`does not turn away: ${kind}`, async () => {
        // A repeat or an edit after another person's is refused for what it is, not for who asks.
        expect(['ok', 'stale', 'invalid']).toContain(await ask(kind, name));
      });
    }
  });
});
