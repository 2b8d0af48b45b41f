import type { JiraProject } from '../../dev/jira/model/project';
import { people } from '../../dev/jira/people';
import type { OperationRequest } from '../../src/contract/operations';
import { openAppSite, type AppSite } from '../support/app-site';
import { anId } from '../support/builders';
import { anEpic, aProject } from '../support/jira-work';
import { aCycle, anOkr, byIssues, byNumber, type Okr } from '../support/okr-work';

const next = { name: 'Q1 2027', startsOn: '2027-01-01', endsOn: '2027-03-31' };
const reason = 'The plan changed.';

describe('the life of items', () => {
  let site: AppSite;
  let project: JiraProject;
  let okr: Okr;
  let home: OperationRequest<'objective.move'>['home'];

  beforeEach(async () => {
    site = await openAppSite();
    project = aProject(site);
    home = { kind: 'project', projectId: project.id };
    okr = await anOkr(site, project, { keyResults: [byIssues, byNumber] });
  });
  afterEach(() => site.close());

  const anotherCycle = async (published = true): Promise<string> => {
    const { id, version } = await site.call('lead', 'cycle.create', { home, ...next });
    if (published) await site.call('lead', 'cycle.publish', { id, version });
    return id;
  };
  const seen = () => ({ id: okr.objectiveId, version: okr.version });
  const firstKeyResult = () => ({ id: okr.keyResultIds[0] ?? '', version: 1 });
  const board = (more: Partial<OperationRequest<'board.get'>> = {}) =>
    site.call('member', 'board.get', {
      place: { kind: 'project', projectId: project.id },
      cycleId: okr.cycleId,
      ...more,
    });
  const keysOn = async (more: Partial<OperationRequest<'board.get'>> = {}) =>
    (await board(more)).objectives.map(({ id }) => id);

  describe('moving an objective', () => {
    const move = async (more: Partial<OperationRequest<'objective.move'>> = {}) => ({
      ...seen(),
      ...{ cycleId: more.cycleId ?? (await anotherCycle()), home, reason, ...more },
    });

    test('takes it off one board and puts it on the other', async () => {
      const cycleId = await anotherCycle();
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
      const wish = await move({ cycleId: await anotherCycle(false) });
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

    test('refuses where it lies already, a cycle that serves another home, and a closed one', async () => {
      const ask = async (cycleId: string) =>
        site.ask('lead', 'objective.move', { ...seen(), cycleId, home, reason });
      expect(await ask(okr.cycleId)).toMatchObject({ refusal: { field: 'cycleId' } });
      const other = aProject(site, 'OTH');
      const foreign = await aCycle(site, other);
      expect(await ask(foreign)).toMatchObject({ refusal: { code: 'not-found' } });
      const closed = await anotherCycle();
      await site.call('lead', 'cycle.close', { id: closed, version: 2 });
      expect(await ask(closed)).toMatchObject({ refusal: { field: 'cycleId' } });
    });

    test('of two who move it at once one is stale', async () => {
      const [one, other] = [await anotherCycle(), await anotherCycle()];
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
      const cycleId = await anotherCycle();
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
        site.ask('lead', 'cycle.edit', { id, version: 1, ...next }),
        site.ask('lead', 'cycle.publish', { id, version: 1 }),
        site.ask('lead', 'cycle.archive', { id, version: 1 }),
        site.ask('lead', 'cycle.undo', { id, version: 1 }),
        site.ask('lead', 'cycle.create', { id: id.replace(/.$/, '1'), home, ...next }),
      ]);
      expect(answers.map(({ ok }) => ok)).toEqual([false, false, false, false, false]);
    });
  });
});
