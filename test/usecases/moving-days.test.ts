import { anId } from '../support/builders';
import type { AppSite } from '../support/app-site';
import { anotherCycle, openScene, reason, type OkrScene } from '../support/okr-scene';
import { anOkr, byNumber, type Okr } from '../support/okr-work';

const on = '2026-11-01';
const steps = {
  title: 'Steps',
  measure: { kind: 'milestones' as const, milestones: [{ id: anId(), title: 'Beta', on }] },
};
const through = {
  title: 'Trial rate',
  measure: {
    ...{ kind: 'number' as const, unit: '%', direction: 'increase' as const },
    ...{ baseline: 20, target: 60, checkpoints: [{ on, value: 58, progress: 0.9 }] },
  },
};

describe('days of the cycle that an item leaves', () => {
  let scene: OkrScene;
  let site: AppSite;
  let okr: Okr;
  let next: string;

  beforeEach(async () => {
    scene = await openScene();
    ({ site } = scene);
    okr = await anOkr(site, scene.project, {
      cycleId: scene.okr.cycleId,
      keyResults: [steps, through],
    });
    next = await anotherCycle(scene);
  });
  afterEach(() => site.close());

  const keyResultsOf = async (id: string) => {
    const { keyResults } = (await site.call('lead', 'objective.get', { id })).objective;
    return [...keyResults].sort((a, b) => (a.title < b.title ? -1 : 1));
  };
  const daysIn = async (id: string) =>
    (await keyResultsOf(id)).flatMap(({ measure }) => {
      if (measure.kind === 'number') return measure.checkpoints.map((each) => each.on);
      return measure.kind === 'milestones' ? measure.milestones.map((each) => each.on) : [];
    });
  const moveTo = (cycleId: string, version = okr.version) => ({
    ...{ id: okr.objectiveId, version, cycleId, home: scene.home, reason },
  });

  test('a copy does not plan for them, and can be edited', async () => {
    const newId = anId();
    const copies = okr.keyResultIds.map((id) => ({ id, newId: anId() }));
    await site.call('lead', 'objective.clone', {
      ...{ id: okr.objectiveId, newId, cycleId: next, home: scene.home, keyResultIds: copies },
    });
    expect(await daysIn(newId)).toEqual([null, null]);
    expect(await daysIn(okr.objectiveId)).toEqual([on, on]);
    await site.call('lead', 'objective.publish', { id: newId, version: 1 });
    site.clock.set(Date.parse('2027-01-02T09:00:00Z'));
    const [, number] = await keyResultsOf(newId);
    expect(number?.judgement.expected).toBeLessThan(0.05);
    if (number?.measure.kind !== 'number') throw new Error('no number');
    const answer = await site.ask('lead', 'keyResult.edit', {
      ...{ id: number.id, version: 1, reason, measure: { ...number.measure, target: 70 } },
    });
    expect(answer).toMatchObject({ ok: true });
  });

  test('a moved objective does not plan for them, also where the move is repeated', async () => {
    const first = await site.call('lead', 'objective.move', moveTo(next));
    expect(await daysIn(okr.objectiveId)).toEqual([null, null]);
    expect(await site.call('lead', 'objective.move', moveTo(next))).toEqual(first);
    expect((await keyResultsOf(okr.objectiveId)).map(({ version }) => version)).toEqual([2, 2]);
  });

  test('undoing the move brings them back, but not over what somebody changed since', async () => {
    site.clock.set(site.clock.now() + 60_000);
    const { version } = await site.call('lead', 'objective.move', moveTo(next));
    site.clock.set(site.clock.now() + 60_000);
    const id = okr.keyResultIds[0] ?? '';
    await site.call('lead', 'keyResult.edit', { id, version: 2, title: 'Three steps', reason });
    site.clock.set(site.clock.now() + 60_000);
    const undo = { id: okr.objectiveId, version };
    const first = await site.call('lead', 'objective.undo', undo);
    expect(await daysIn(okr.objectiveId)).toEqual([null, on]);
    expect(await site.call('lead', 'objective.undo', undo)).toEqual(first);
    expect((await keyResultsOf(okr.objectiveId)).map((each) => each.version)).toEqual([3, 3]);
  });

  test('a moved key result does not plan for them until the move is undone', async () => {
    const target = await anOkr(site, scene.project, { cycleId: next, keyResults: [byNumber] });
    const id = okr.keyResultIds[0] ?? '';
    const { objectiveId } = target;
    const move = { id, version: 1, objectiveId, reason };
    const moved = await site.call('lead', 'keyResult.move', move);
    expect(await daysIn(objectiveId)).toEqual([null]);
    expect(await site.call('lead', 'keyResult.move', move)).toEqual(moved);
    await site.call('lead', 'keyResult.undo', { id, version: 2 });
    expect(await daysIn(okr.objectiveId)).toEqual([on, on]);
  });

  test('a way within the cycle keeps them', async () => {
    const { objectiveId } = scene.okr;
    for (const id of okr.keyResultIds) {
      await site.call('lead', 'keyResult.move', { id, version: 1, objectiveId, reason });
    }
    expect(await daysIn(objectiveId)).toEqual([on, on]);
  });
});
