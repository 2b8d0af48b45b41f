import type { JiraProject } from '../../dev/jira/model/project';
import { people } from '../../dev/jira/people';
import type { OperationRequest } from '../../src/contract/operations';
import { openAppSite, type AppSite } from '../support/app-site';
import { anEpic, aProject } from '../support/jira-work';
import { aCycle, anOkr, type Okr } from '../support/okr-work';

type Visibility = NonNullable<OperationRequest<'objective.create'>['visibility']>;

describe('alignment', () => {
  let site: AppSite;
  let project: JiraProject;
  let cycleId: string;
  beforeEach(async () => {
    site = await openAppSite();
    project = aProject(site);
    cycleId = await aCycle(site, project);
  });
  afterEach(() => site.close());

  const okr = (more: Parameters<typeof anOkr>[2] = {}) =>
    anOkr(site, project, { cycleId, ...more });
  const objective = ({ objectiveId: id }: Okr) => ({ kind: 'objective', id }) as const;
  const keyResult = ({ keyResultIds }: Okr) =>
    ({ kind: 'keyResult', id: keyResultIds[0]! }) as const;
  const add = (child: Okr, supports: ReturnType<typeof objective | typeof keyResult>) =>
    site.call('lead', 'alignment.add', { objectiveId: child.objectiveId, supports });
  const chain = async (who: 'lead' | 'member', { objectiveId: id }: Okr) =>
    (await site.call(who, 'objective.get', { id })).objective.chain;
  /** An objective of the project's lead that few may see. */
  const restricted = async (visibility: Visibility): Promise<Okr> => {
    const made = await okr();
    await site.call('lead', 'objective.edit', {
      ...{ id: made.objectiveId, version: made.version, visibility, reason: 'Not yet public.' },
    });
    return made;
  };

  test('an objective supports others and key results, and shows the way up, nearest first', async () => {
    const top = await okr({ home: { kind: 'site' }, cycleId: await aCycle(site) });
    const [middle, low] = [await okr(), await okr()];
    await add(middle, keyResult(top));
    await add(low, objective(middle));
    expect(await chain('member', low)).toMatchObject([
      { kind: 'objective', id: middle.objectiveId, direct: true, counts: false },
      { kind: 'keyResult', id: top.keyResultIds[0], direct: false },
      { kind: 'objective', id: top.objectiveId, home: { kind: 'site' } },
    ]);
  });

  test('a repeat changes nothing, and what is removed twice is gone', async () => {
    const [top, low] = [await okr(), await okr()];
    await add(low, objective(top));
    await add(low, objective(top));
    expect(await chain('lead', low)).toHaveLength(1);
    const input = { objectiveId: low.objectiveId, supports: objective(top) };
    await site.call('lead', 'alignment.remove', input);
    await site.call('lead', 'alignment.remove', input);
    expect(await chain('lead', low)).toEqual([]);
    await add(low, objective(top));
    expect(await chain('lead', low)).toHaveLength(1);
  });

  test('a circle is refused in one sentence that names its items, in the reader’s language', async () => {
    const [top, middle, low] = [await okr(), await okr(), await okr()];
    await add(low, keyResult(middle));
    await add(middle, objective(top));
    const input = { objectiveId: top.objectiveId, supports: objective(low) };
    expect(await site.ask('lead', 'alignment.add', input)).toMatchObject({
      ok: false,
      refusal: {
        ...{ code: 'invalid', field: 'supports.id' },
        message:
          'O-3 already supports O-1 through KR-2, O-2, so this would close a circle. Choose another, or take one of these away first.',
      },
    });
    expect(await site.ask('lead', 'alignment.add', input, 'zh-CN')).toMatchObject({
      refusal: { message: expect.stringContaining('O-3 已经通过 KR-2, O-2 支撑 O-1') as string },
    });
    const own = { objectiveId: top.objectiveId, supports: keyResult(top) };
    expect(await site.ask('lead', 'alignment.add', own)).toMatchObject({
      refusal: { message: expect.stringContaining('cannot support itself') as string },
    });
  });

  test('of two that would close a circle together, one is refused', async () => {
    const [a, b] = [await okr(), await okr()];
    const answers = await Promise.all([
      site.ask('lead', 'alignment.add', { objectiveId: a.objectiveId, supports: objective(b) }),
      site.ask('admin', 'alignment.add', { objectiveId: b.objectiveId, supports: objective(a) }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('an unknown item is refused by its field', async () => {
    const low = await okr();
    const unknown = { kind: 'objective', id: '01J00000000000000000000000' } as const;
    const input = { objectiveId: low.objectiveId, supports: unknown };
    expect(await site.ask('lead', 'alignment.add', input)).toMatchObject({
      refusal: { code: 'not-found', field: 'supports.id' },
    });
  });

  test('what somebody may not see they cannot support, and above them it has no words', async () => {
    const hidden = await restricted({ kind: 'people', accountIds: [] });
    const low = await okr({ ownerId: people.member.accountId });
    const input = { objectiveId: low.objectiveId, supports: keyResult(hidden) };
    expect(await site.ask('member', 'alignment.add', input)).toMatchObject({
      refusal: { code: 'not-found' },
    });
    await site.call('lead', 'alignment.add', input);
    expect(await chain('member', low)).toEqual([{ kind: 'hidden' }]);
    expect(await chain('lead', low)).toHaveLength(2);
  });

  test('a home that the viewer may not browse has no words either', async () => {
    const shut = aProject(site, 'SHUT', { everyone: null });
    const top = await anOkr(site, shut);
    const low = await okr();
    await add(low, objective(top));
    expect(await chain('member', low)).toEqual([{ kind: 'hidden' }]);
    const tree = await site.call('member', 'alignment.get', {
      home: { kind: 'project', projectId: project.id },
    });
    expect(tree.nodes.map(({ kind }) => kind)).toEqual(['objective', 'hidden']);
    expect(JSON.stringify(tree)).not.toContain(top.objectiveId);
    expect(tree.links).toEqual([{ childId: low.objectiveId, parentId: 'hidden-1', counts: false }]);
  });

  test('the issue tells why, from its key result up', async () => {
    const [top, low] = [await okr(), await okr()];
    await add(low, objective(top));
    const { epic } = anEpic(site, project, 1);
    const link = { keyResultId: low.keyResultIds[0]!, issueIds: [epic.id] };
    await site.call('lead', 'issueLink.add', link);
    const { served } = await site.call('member', 'issue.get', { issueId: epic.id });
    expect(served[0]?.chain).toMatchObject([{ id: top.objectiveId, key: 'O-1' }]);
    const detail = await site.call('member', 'keyResult.get', { id: low.keyResultIds[0]! });
    expect(detail.chain).toEqual(served[0]?.chain);
  });

  describe('the tree', () => {
    const home = () => ({ kind: 'project', projectId: project.id }) as const;

    test('of a project reaches what is above and below it in other projects and cycles', async () => {
      const other = aProject(site, 'OTHER');
      const top = await okr({ home: { kind: 'site' }, cycleId: await aCycle(site) });
      const [own, below] = [await okr(), await anOkr(site, other)];
      const stranger = await anOkr(site, other);
      await add(own, keyResult(top));
      await add(below, objective(own));
      const tree = await site.call('member', 'alignment.get', { home: home(), cycleId });
      expect(tree.nodes.map(({ id }) => id)).toEqual([
        top.objectiveId,
        top.keyResultIds[0],
        own.objectiveId,
        below.objectiveId,
      ]);
      expect(tree.nodes[0]).toMatchObject({ key: 'O-1', level: 'company', status: 'unmeasured' });
      expect(tree.links).toHaveLength(2);
      expect(tree.links).toContainEqual({
        ...{ childId: own.objectiveId, parentId: top.keyResultIds[0], counts: false },
      });
      expect(JSON.stringify(tree)).not.toContain(stranger.objectiveId);
      expect(tree.truncated).toBe(false);
    });

    test('lists what supports nothing, and what of the company nothing supports', async () => {
      const siteCycle = await aCycle(site);
      const top = await okr({ home: { kind: 'site' }, cycleId: siteCycle });
      const [aligned, loose] = [
        await okr({ cycleId: siteCycle }),
        await okr({ cycleId: siteCycle }),
      ];
      const whole = { home: { kind: 'site' }, cycleId: siteCycle } as const;
      const before = await site.call('lead', 'alignment.get', whole);
      expect(before.unsupported).toEqual([top.objectiveId]);
      await add(aligned, objective(top));
      const after = await site.call('lead', 'alignment.get', whole);
      expect(after.unsupported).toEqual([]);
      expect(after.supportsNothing).toEqual([loose.objectiveId]);
      const ofProject = await site.call('lead', 'alignment.get', {
        ...{ home: home(), cycleId: siteCycle },
      });
      expect(ofProject.supportsNothing).toEqual([loose.objectiveId]);
    });

    test('is empty before the first cycle', async () => {
      const empty = aProject(site, 'EMPTY');
      const tree = await site.call('lead', 'alignment.get', {
        home: { kind: 'project', projectId: empty.id },
      });
      expect(tree).toMatchObject({ cycle: null, nodes: [], links: [] });
    });
  });

  test('the search finds what an objective can support, never itself or what is hidden', async () => {
    const [own, other] = [await okr(), await okr()];
    const hidden = await restricted({ kind: 'people', accountIds: [] });
    const search = async (who: 'lead' | 'member', query: string) =>
      (
        await site.call(who, 'alignment.search', { query, objectiveId: own.objectiveId })
      ).choices.map(({ id }) => id);
    expect(await search('member', 'modules')).toEqual([other.objectiveId, other.keyResultIds[0]]);
    expect(await search('lead', 'o-3')).toEqual([hidden.objectiveId, hidden.keyResultIds[0]]);
  });
});
