import type { JiraProject } from '../../dev/jira/model/project';
import type { OperationRequest } from '../../src/contract/operations';
import type { AppSite } from '../support/app-site';
import { anId } from '../support/builders';
import { anEpic } from '../support/jira-work';
import { boardOf, openScene, reason, type OkrScene } from '../support/okr-scene';
import { anOkr, type Okr } from '../support/okr-work';

describe('copies and what is archived', () => {
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

  describe('cloning', () => {
    const clone = (): OperationRequest<'objective.clone'> => ({
      ...{ id: okr.objectiveId, newId: anId(), cycleId: okr.cycleId, home, title: 'Again' },
      keyResultIds: [{ id: okr.keyResultIds[1] ?? '', newId: anId() }],
    });

    test('makes a draft with the chosen key results, without their values', async () => {
      const keyResultId = okr.keyResultIds[1] ?? '';
      await site.call('lead', 'measurement.record', { keyResultId, value: 40 });
      const wish = clone();
      const made = await site.call('lead', 'objective.clone', wish);
      const { objective } = await site.call('lead', 'objective.get', { id: wish.newId });
      expect(objective).toMatchObject({ stage: 'draft', title: 'Again', key: made.key });
      expect(objective.keyResults).toMatchObject([
        { id: wish.keyResultIds[0]?.newId, title: 'Trial rate', current: null },
      ]);
    });

    test('a repeat makes nothing more', async () => {
      const wish = clone();
      const first = await site.call('lead', 'objective.clone', wish);
      expect(await site.call('lead', 'objective.clone', wish)).toEqual(first);
      expect((await board()).total).toBe(2);
    });

    test('milestones of a copy have ids of their own', async () => {
      const milestones = [{ id: anId(), title: 'Beta' }];
      const stepped = await site.call('lead', 'keyResult.create', {
        ...{ objectiveId: okr.objectiveId, title: 'Steps', reason },
        measure: { kind: 'milestones', milestones },
      });
      const wish = { ...clone(), keyResultIds: [{ id: stepped.id, newId: anId() }] };
      await site.call('lead', 'objective.clone', wish);
      const { objective } = await site.call('lead', 'objective.get', { id: wish.newId });
      const measure = objective.keyResults[0]?.measure;
      expect(measure).toMatchObject({ milestones: [{ title: 'Beta' }] });
      expect(measure).not.toMatchObject({ milestones: [{ id: milestones[0]?.id }] });
    });

    test('refuses a key result of another objective and an id that is taken', async () => {
      const other = await anOkr(site, project, { cycleId: okr.cycleId });
      const foreign = [{ id: other.keyResultIds[0] ?? '', newId: anId() }];
      expect(
        await site.ask('lead', 'objective.clone', { ...clone(), keyResultIds: foreign }),
      ).toMatchObject({ refusal: { code: 'not-found', field: 'keyResultIds.0.id' } });
      expect(
        await site.ask('admin', 'objective.clone', { ...clone(), newId: other.objectiveId }),
      ).toMatchObject({ refusal: { code: 'invalid' } });
    });
  });

  describe('archiving', () => {
    test('takes an objective off the board, and restoring brings it back', async () => {
      const put = await site.call('lead', 'objective.archive', { ...seen(), reason });
      expect(await keysOn()).toEqual([]);
      expect(await keysOn({ archived: true })).toEqual([okr.objectiveId]);
      const { objective } = await site.call('member', 'objective.get', { id: okr.objectiveId });
      expect(objective.archivedAt).not.toBeNull();
      await site.call('lead', 'objective.restore', {
        ...{ id: put.id, version: put.version, reason },
      });
      expect(await keysOn()).toEqual([okr.objectiveId]);
      expect(await keysOn({ archived: true })).toEqual([]);
    });

    test('a repeat, and archiving what is archived, change nothing', async () => {
      const first = await site.call('lead', 'objective.archive', { ...seen(), reason });
      site.clock.set(Date.parse('2026-11-24T09:00:00Z'));
      expect(await site.call('lead', 'objective.archive', { ...seen(), reason })).toEqual(first);
      const again = { id: first.id, version: first.version };
      expect(await site.call('admin', 'objective.archive', again)).toEqual(first);
    });

    test('a key result leaves roll-up, panel and search, and is still read by its address', async () => {
      const { epic, children } = anEpic(site, project, 1);
      const { id } = firstKeyResult();
      await site.call('lead', 'issueLink.add', { keyResultId: id, issueIds: [epic.id] });
      await site.call('lead', 'keyResult.archive', { ...firstKeyResult(), reason });
      const [objective] = (await board()).objectives;
      expect(objective?.keyResults.map((each) => each.id)).toEqual([okr.keyResultIds[1]]);
      const shown = await site.call('member', 'issue.get', { issueId: epic.id });
      expect(shown).toMatchObject({ served: [], hidden: 0 });
      const issueId = children[0]?.id ?? '';
      const { choices } = await site.call('member', 'keyResult.search', { issueId });
      expect(choices).toEqual([]);
      const { keyResult } = await site.call('member', 'keyResult.get', { id });
      expect(keyResult.archivedAt).not.toBeNull();
      const [kept] = (await board({ archived: true })).objectives;
      expect(kept?.keyResults.map((each) => each.id)).toEqual([id]);
    });

    test('what is archived takes no edit, check-in, link or publishing until it is restored', async () => {
      await site.call('lead', 'objective.archive', { ...seen(), reason });
      const { id } = firstKeyResult();
      const { epic } = anEpic(site, project, 1);
      const answers = await Promise.all([
        site.ask('lead', 'objective.edit', { ...seen(), version: 3, title: 'New', reason }),
        site.ask('lead', 'checkIn.post', { keyResultId: id, confidence: 5 }),
        site.ask('lead', 'issueLink.add', { keyResultId: id, issueIds: [epic.id] }),
        site.ask('lead', 'keyResult.edit', { ...firstKeyResult(), title: 'New', reason }),
      ]);
      for (const answer of answers) {
        expect(answer).toMatchObject({
          refusal: { message: expect.stringContaining('Restore') as string },
        });
      }
    });

    test('an archived cycle leaves the picker and keeps its board by its address', async () => {
      const { id, version } = await site.call('lead', 'cycle.archive', {
        ...{ id: okr.cycleId, version: 2, reason },
      });
      const { cycles } = await board();
      expect(cycles).toEqual([]);
      expect(await keysOn()).toEqual([okr.objectiveId]);
      const opened = await site.call('member', 'board.get', {
        place: { kind: 'project', projectId: project.id },
      });
      expect(opened.cycle).toBeNull();
      await site.call('lead', 'cycle.restore', { id, version, reason });
      expect((await board()).cycles).toHaveLength(1);
    });

    test('a closed objective is put away without a reason and stays closed', async () => {
      await site.call('lead', 'objective.close', { ...seen(), outcome: 'achieved', score: 1 });
      const put = await site.call('lead', 'objective.archive', seen());
      const back = { id: put.id, version: put.version };
      await site.call('lead', 'objective.undo', back);
      const { objective } = await site.call('lead', 'objective.get', { id: put.id });
      expect(objective).toMatchObject({ stage: 'closed', archivedAt: null });
    });
  });
});
