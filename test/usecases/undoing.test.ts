import type { JiraProject } from '../../dev/jira/model/project';
import type { OperationRequest } from '../../src/contract/operations';
import type { AppSite } from '../support/app-site';
import { anId } from '../support/builders';
import {
  anotherCycle,
  boardOf,
  nextQuarter,
  openScene,
  reason,
  type OkrScene,
} from '../support/okr-scene';
import { anOkr, type Okr } from '../support/okr-work';

describe('undo, order and future', () => {
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

  describe('undoing', () => {
    const undo = (version: number) => ({ id: okr.objectiveId, version });
    const titleNow = async () =>
      (await site.call('lead', 'objective.get', { id: okr.objectiveId })).objective.title;
    const rename = (title: string, version: number) =>
      site.call('lead', 'objective.edit', { id: okr.objectiveId, version, title, reason });

    test('brings the content before back, and undoing that brings the change back', async () => {
      const { version } = await rename('New', okr.version);
      const undone = await site.call('lead', 'objective.undo', undo(version));
      expect(await titleNow()).toBe('Three core modules live');
      expect(await site.call('lead', 'objective.undo', undo(version))).toEqual(undone);
      await site.call('lead', 'objective.undo', undo(undone.version));
      expect(await titleNow()).toBe('New');
    });

    test('is stale once somebody edited since', async () => {
      const { version } = await rename('New', okr.version);
      await site.call('admin', 'objective.edit', { ...undo(version), title: 'Hers', reason });
      expect(await site.ask('lead', 'objective.undo', undo(version))).toMatchObject({
        refusal: { code: 'stale' },
      });
      expect(await titleNow()).toBe('Hers');
    });

    test('never takes publishing back', async () => {
      expect(await site.ask('lead', 'objective.undo', undo(okr.version))).toMatchObject({
        refusal: { code: 'invalid', message: expect.stringContaining('Publishing') as string },
      });
      expect(await site.ask('lead', 'cycle.undo', { id: okr.cycleId, version: 2 })).toMatchObject({
        refusal: { code: 'invalid' },
      });
    });

    test('of the first version archives', async () => {
      const draft = await anOkr(site, project, { cycleId: okr.cycleId, draft: true });
      const first = { id: draft.objectiveId, version: 1 };
      const undone = await site.call('lead', 'objective.undo', first);
      expect(await keysOn()).toEqual([okr.objectiveId]);
      expect(await site.call('lead', 'objective.undo', first)).toEqual(undone);
      await site.call('lead', 'objective.undo', { id: undone.id, version: undone.version });
      expect(await keysOn()).toHaveLength(2);
    });

    test('of a move goes back only where the actor may go', async () => {
      const cycleId = await anotherCycle(scene);
      const wish = { ...seen(), cycleId, home, reason };
      const { version } = await site.call('lead', 'objective.move', wish);
      await site.call('lead', 'cycle.close', { id: okr.cycleId, version: 2 });
      expect(await site.ask('lead', 'objective.undo', undo(version))).toMatchObject({
        refusal: { field: 'cycleId' },
      });
    });

    test('of a key result that moved brings it back', async () => {
      const other = await anOkr(site, project, { cycleId: okr.cycleId });
      const { id, version } = await site.call('lead', 'keyResult.move', {
        ...{ ...firstKeyResult(), objectiveId: other.objectiveId, reason },
      });
      await site.call('lead', 'keyResult.undo', { id, version });
      const { objective } = await site.call('lead', 'keyResult.get', { id });
      expect(objective.id).toBe(okr.objectiveId);
    });

    test('of two who undo at once both end with one new version', async () => {
      const { version } = await rename('New', okr.version);
      const answers = await Promise.all([
        site.ask('lead', 'objective.undo', undo(version)),
        site.ask('lead', 'objective.undo', undo(version)),
      ]);
      const made = { ok: true, data: expect.objectContaining({ version: version + 1 }) as object };
      expect(answers).toEqual([made, made]);
    });
  });

  describe('the order made by hand', () => {
    test('sorts a board where somebody asks for it, those without a place last', async () => {
      const more = [await anOkr(site, project, { cycleId: okr.cycleId })];
      more.push(await anOkr(site, project, { cycleId: okr.cycleId }));
      const [second, third] = more.map(({ objectiveId }) => objectiveId) as [string, string];
      const ids = [third, okr.objectiveId];
      await site.call('lead', 'objective.reorder', { cycleId: okr.cycleId, home, ids });
      expect(await keysOn({ sort: 'order' })).toEqual([third, okr.objectiveId, second]);
      await site.call('lead', 'objective.reorder', {
        ...{ cycleId: okr.cycleId, home, ids: [...ids].reverse() },
      });
      expect(await keysOn({ sort: 'order' })).toEqual([okr.objectiveId, third, second]);
    });

    test('sorts key results under their objective', async () => {
      const ids = [...okr.keyResultIds].reverse();
      await site.call('lead', 'keyResult.reorder', { objectiveId: okr.objectiveId, ids });
      const [objective] = (await board({ sort: 'order' })).objectives;
      expect(objective?.keyResults.map(({ id }) => id)).toEqual(ids);
    });

    test('moves open screens, makes no version, and takes only siblings', async () => {
      const { token } = await site.call('lead', 'site.revision', {});
      const ids = okr.keyResultIds;
      const { objectiveId } = okr;
      await site.call('lead', 'keyResult.reorder', { objectiveId, ids });
      expect((await site.call('lead', 'site.revision', {})).token).not.toBe(token);
      const { objective } = await site.call('lead', 'objective.get', { id: objectiveId });
      expect(objective.version).toBe(okr.version);
      const foreign = { objectiveId, ids: [anId()] };
      expect(await site.ask('lead', 'keyResult.reorder', foreign)).toMatchObject({
        refusal: { code: 'not-found', field: 'ids.0' },
      });
      const twice = { cycleId: okr.cycleId, home, ids: [objectiveId, objectiveId] };
      expect(await site.ask('lead', 'objective.reorder', twice)).toMatchObject({
        refusal: { code: 'invalid' },
      });
    });
  });

  describe('what is kept for the future', () => {
    const shelf = async () => (await site.call('lead', 'cycle.shelf', { home })).id;

    test('has one place a home, whoever asks first and how often', async () => {
      const answers = await Promise.all([
        site.call('lead', 'cycle.shelf', { home }),
        site.call('admin', 'cycle.shelf', { home }),
      ]);
      expect(answers[0]).toEqual(answers[1]);
      const { cycles, cycle } = await site.call('member', 'board.get', {
        place: { kind: 'project', projectId: project.id },
      });
      expect(cycles.filter((each) => each.shelf)).toHaveLength(1);
      expect(cycle?.shelf).toBe(false);
    });

    test('takes drafts that nobody is late with, and lets them go into a cycle', async () => {
      const idea = await anOkr(site, project, { cycleId: await shelf(), draft: true });
      const id = idea.objectiveId;
      const answer = await site.ask('lead', 'objective.publish', { id, version: 1 });
      expect(answer).toMatchObject({ refusal: { field: 'cycleId' } });
      const { objective } = await site.call('lead', 'objective.get', { id });
      expect(objective).toMatchObject({
        judgement: { status: 'draft', expected: null },
        may: { publish: false, edit: true },
      });
      const { version } = await site.call('lead', 'objective.move', {
        ...{ id, version: 1, cycleId: okr.cycleId, home },
      });
      expect(await site.ask('lead', 'objective.publish', { id, version })).toMatchObject({
        ok: true,
      });
    });

    test('takes nothing published, and is itself never changed', async () => {
      const id = await shelf();
      const wish = { ...seen(), cycleId: id, home, reason };
      expect(await site.ask('lead', 'objective.move', wish)).toMatchObject({
        refusal: { field: 'cycleId' },
      });
      const answers = await Promise.all([
        site.ask('lead', 'cycle.edit', { id, version: 1, ...nextQuarter }),
        site.ask('lead', 'cycle.publish', { id, version: 1 }),
        site.ask('lead', 'cycle.archive', { id, version: 1 }),
        site.ask('lead', 'cycle.undo', { id, version: 1 }),
        site.ask('lead', 'cycle.create', { id: id.replace(/.$/, '1'), home, ...nextQuarter }),
      ]);
      expect(answers.map(({ ok }) => ok)).toEqual([false, false, false, false, false]);
    });
  });
});
