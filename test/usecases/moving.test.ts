import type { JiraProject } from '../../dev/jira/model/project';
import { people } from '../../dev/jira/people';
import type { OperationRequest } from '../../src/contract/operations';
import type { AppSite } from '../support/app-site';
import { anEpic, aProject } from '../support/jira-work';
import { anotherCycle, boardOf, openScene, reason, type OkrScene } from '../support/okr-scene';
import { aCycle, anOkr, byIssues, type Okr } from '../support/okr-work';

describe('moving', () => {
  let scene: OkrScene;
  let site: AppSite;
  let project: JiraProject;
  let okr: Okr;
  let home: OkrScene['home'];

  beforeEach(async () => {
    scene = await openScene();
    ({ site, project, okr, home } = scene);
  });
  afterEach(() => site.close());

  const seen = () => ({ id: okr.objectiveId, version: okr.version });
  const firstKeyResult = () => ({ id: okr.keyResultIds[0] ?? '', version: 1 });
  const board = (more: Partial<OperationRequest<'board.get'>> = {}) => boardOf(scene, more);
  const keysOn = async (more: Partial<OperationRequest<'board.get'>> = {}) =>
    (await board(more)).objectives.map(({ id }) => id);

  describe('moving an objective', () => {
    const move = async (more: Partial<OperationRequest<'objective.move'>> = {}) => ({
      ...seen(),
      ...{ cycleId: more.cycleId ?? (await anotherCycle(scene)), home, reason, ...more },
    });

    test('takes it off one board and puts it on the other', async () => {
      const cycleId = await anotherCycle(scene);
      await site.call('lead', 'objective.move', await move({ cycleId }));
      expect(await keysOn()).toEqual([]);
      expect(await keysOn({ cycleId })).toEqual([okr.objectiveId]);
    });

    test('a repeat ends as the first did', async () => {
      const wish = await move();
      const first = await site.call('lead', 'objective.move', wish);
      expect(await site.call('lead', 'objective.move', wish)).toEqual(first);
    });

    test('is stale once somebody edited', async () => {
      await site.call('admin', 'objective.edit', { ...seen(), title: 'Hers', reason });
      const answer = await site.ask('lead', 'objective.move', await move());
      expect(answer).toMatchObject({ refusal: { code: 'stale', stale: { fields: ['title'] } } });
    });

    test('a published one goes only into a published cycle', async () => {
      const wish = await move({ cycleId: await anotherCycle(scene, false) });
      expect(await site.ask('lead', 'objective.move', wish)).toMatchObject({
        refusal: { code: 'invalid', field: 'cycleId' },
      });
    });

    test('asks for a reason after publishing', async () => {
      const wish = await move({ reason: '' });
      expect(await site.ask('lead', 'objective.move', wish)).toMatchObject({
        refusal: { field: 'reason' },
      });
    });

    test('asks for the right to manage where it goes', async () => {
      const owned = await anOkr(site, project, { ownerId: people.member.accountId });
      const elsewhere = { kind: 'site' } as const;
      const cycleId = await aCycle(site);
      const wish = { id: owned.objectiveId, version: 2, cycleId, home: elsewhere, reason };
      expect(await site.ask('member', 'objective.move', wish)).toMatchObject({
        refusal: { code: 'not-allowed' },
      });
      expect(await site.ask('admin', 'objective.move', wish)).toMatchObject({ ok: true });
    });

    test('is offered, like a copy, to those only who manage the home', async () => {
      const owned = await anOkr(site, project, { ownerId: people.member.accountId });
      const offeredTo = async (who: 'member' | 'lead') => {
        const { objective } = await site.call(who, 'objective.get', { id: owned.objectiveId });
        return objective.may;
      };
      expect(await offeredTo('member')).toMatchObject({ edit: true, move: false, clone: false });
      expect(await offeredTo('lead')).toMatchObject({ edit: true, move: true, clone: true });
    });

    test('refuses where it lies already, a cycle that serves another home, and a closed one', async () => {
      const ask = async (cycleId: string) =>
        site.ask('lead', 'objective.move', { ...seen(), cycleId, home, reason });
      expect(await ask(okr.cycleId)).toMatchObject({ refusal: { field: 'cycleId' } });
      const other = aProject(site, 'OTH');
      const foreign = await aCycle(site, other);
      expect(await ask(foreign)).toMatchObject({ refusal: { code: 'not-found' } });
      const closed = await anotherCycle(scene);
      await site.call('lead', 'cycle.close', { id: closed, version: 2 });
      expect(await ask(closed)).toMatchObject({ refusal: { field: 'cycleId' } });
    });

    test('of two who move it at once one is stale', async () => {
      const [one, other] = [await anotherCycle(scene), await anotherCycle(scene)];
      const answers = await Promise.all([
        site.ask('admin', 'objective.move', await move({ cycleId: one })),
        site.ask('lead', 'objective.move', await move({ cycleId: other })),
      ]);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(answers).toContainEqual(
        expect.objectContaining({ refusal: expect.objectContaining({ code: 'stale' }) }),
      );
    });
  });

  describe('moving a key result', () => {
    const target = async () => (await anOkr(site, project, { cycleId: okr.cycleId })).objectiveId;

    test('it counts for the other objective and no more for the first', async () => {
      const objectiveId = await target();
      const wish = { ...firstKeyResult(), objectiveId, reason };
      const first = await site.call('lead', 'keyResult.move', wish);
      expect(await site.call('lead', 'keyResult.move', wish)).toEqual(first);
      const { objectives } = await board();
      const ids = (of: string) =>
        objectives.find(({ id }) => id === of)?.keyResults.map(({ id }) => id);
      expect(ids(okr.objectiveId)).toEqual([okr.keyResultIds[1]]);
      expect(ids(objectiveId)).toContain(okr.keyResultIds[0]);
    });

    test('an objective whose only key result left stays on the board', async () => {
      const single = await anOkr(site, project, { cycleId: okr.cycleId });
      const id = single.keyResultIds[0] ?? '';
      const { objectiveId } = okr;
      await site.call('lead', 'keyResult.move', { id, version: 1, objectiveId, reason });
      const { objectives } = await board();
      expect(objectives.find((each) => each.id === single.objectiveId)?.keyResults).toEqual([]);
    });

    test('is offered, like an order among its siblings, to those only who own the objective', async () => {
      const keyResults = [{ ...byIssues, ownerId: people.member.accountId }];
      const { keyResultIds } = await anOkr(site, project, { keyResults });
      const offeredTo = async (who: 'member' | 'lead') => {
        const { keyResult } = await site.call(who, 'keyResult.get', { id: keyResultIds[0]! });
        return keyResult.may;
      };
      expect(await offeredTo('member')).toMatchObject({ edit: true, move: false });
      expect(await offeredTo('lead')).toMatchObject({ edit: true, move: true });
    });

    test('its issues tell the new objective', async () => {
      const { epic } = anEpic(site, project, 1);
      const { id } = firstKeyResult();
      await site.call('lead', 'issueLink.add', { keyResultId: id, issueIds: [epic.id] });
      const objectiveId = await target();
      await site.call('lead', 'keyResult.move', { ...firstKeyResult(), objectiveId, reason });
      const { served } = await site.call('member', 'issue.get', { issueId: epic.id });
      expect(served).toMatchObject([{ keyResult: { id }, objective: { id: objectiveId } }]);
    });

    test('a way back is a move like any other', async () => {
      const objectiveId = await target();
      const there = await site.call('lead', 'keyResult.move', {
        ...{ ...firstKeyResult(), objectiveId, reason },
      });
      await site.call('lead', 'keyResult.move', {
        ...{ id: there.id, version: there.version, objectiveId: okr.objectiveId, reason },
      });
      const { objectives } = await board();
      expect(objectives.flatMap(({ keyResults }) => keyResults)).toHaveLength(3);
    });

    test('nobody is silent about it before it joined what is published', async () => {
      const { objectiveId } = await anOkr(site, project, { cycleId: okr.cycleId, draft: true });
      const draftOne = await site.call('lead', 'keyResult.create', { objectiveId, ...byIssues });
      site.clock.set(Date.parse('2026-12-20T09:00:00Z'));
      await site.call('lead', 'keyResult.move', {
        ...{ id: draftOne.id, version: 1, objectiveId: okr.objectiveId, reason },
      });
      const { keyResult } = await site.call('lead', 'keyResult.get', { id: draftOne.id });
      expect(keyResult.judgement.status).toBe('unmeasured');
    });

    test('refuses its own objective, a closed one, and one that somebody else answers for', async () => {
      const ask = (person: 'lead' | 'member', objectiveId: string) =>
        site.ask(person, 'keyResult.move', { ...firstKeyResult(), objectiveId, reason });
      expect(await ask('lead', okr.objectiveId)).toMatchObject({
        refusal: { field: 'objectiveId' },
      });
      const closed = await anOkr(site, project, { cycleId: okr.cycleId });
      await site.call('lead', 'objective.close', {
        ...{ id: closed.objectiveId, version: 2, outcome: 'cancelled', score: null },
      });
      expect(await ask('lead', closed.objectiveId)).toMatchObject({ refusal: { code: 'invalid' } });
      expect(await ask('member', await target())).toMatchObject({
        refusal: { code: 'not-allowed' },
      });
    });
  });
});
