import { aFact, aMeasurement, anEpic, anId, at, finished } from '../../support/builders';
import { openStores, storeBranch, storeKeyResult, storeWork } from '../../support/stored';
import type { StoredScope } from '../../support/stored';
import type { IssueFact } from '../../../src/domain/work';

const today = '2026-03-10';
let app: StoredScope;
let keyResultId: string;

beforeAll(async () => {
  app = await openStores();
});
afterAll(() => app.close());
beforeEach(async () => {
  keyResultId = await storeKeyResult(app);
});

const work = () => app.stores.work;

const given = (facts: readonly IssueFact[], links: readonly string[]) =>
  storeWork(app, keyResultId, facts, links);

const counted = async () => {
  const figures = await app.run(() => work().figures([keyResultId], today));
  return figures.work.map(({ issueStatusCategory, resolutionId, issues }) => [
    issueStatusCategory,
    resolutionId,
    issues,
  ]);
};
const total = async () => (await counted()).reduce((sum, group) => sum + Number(group[2]), 0);

let last = 1000;
const newId = () => String((last += 1));

/** An epic with so many stories. */
function epicWith(children: number) {
  const epic = anEpic({ issueId: newId() });
  const stories = Array.from({ length: children }, () =>
    aFact({ issueId: newId(), parentId: epic.issueId }),
  );
  return { epic, stories, all: [epic, ...stories] };
}

describe('work', () => {
  test('is grouped by category and resolution', async () => {
    const done = [
      '2026-03-10T23:00:00.000Z',
      '2026-03-04T00:00:00.000Z',
      '2026-03-03T23:59:00.000Z',
      '2024-01-01T00:00:00.000Z',
    ].map((doneAt) => aFact({ issueId: newId(), ...finished(doneAt) }));
    const open = aFact({ issueId: newId() });
    const wontDo = aFact({ issueId: newId(), ...finished('2026-03-10T08:00:00.000Z', '10002') });
    const facts = [...done, open, wontDo];
    await given(
      facts,
      facts.map(({ issueId }) => issueId),
    );
    expect((await counted()).sort()).toEqual(
      [
        ['done', '10001', 4],
        ['done', '10002', 1],
        ['indeterminate', null, 1],
      ].sort(),
    );
  });

  test('an epic is the sum of its children and not counted itself', async () => {
    const { epic, all } = epicWith(3);
    await given(all, [epic.issueId]);
    await expect(total()).resolves.toBe(3);
  });

  test('an epic without children counts alone, and so does one whose children are all deleted', async () => {
    const { epic, stories, all } = epicWith(1);
    await given([anEpic({ issueId: epic.issueId })], [epic.issueId]);
    await expect(total()).resolves.toBe(1);
    await given(all, [epic.issueId]);
    await app.run(() =>
      work().tombstone([{ issueId: stories[0]?.issueId ?? '', goneAt: at('11:00:00') }]),
    );
    await expect(counted()).resolves.toEqual([['indeterminate', null, 1]]);
  });

  test('an issue linked itself and through its epic counts once', async () => {
    const { epic, stories, all } = epicWith(2);
    await given(all, [epic.issueId, stories[0]?.issueId ?? '']);
    await expect(total()).resolves.toBe(2);
  });

  test('without the epic’s link a child that is linked itself stays', async () => {
    const { epic, stories, all } = epicWith(3);
    await given(all, [epic.issueId, stories[0]?.issueId ?? '']);
    await app.run(() => work().unlink(keyResultId, epic.issueId, at('12:00:00'), 'linker'));
    await expect(total()).resolves.toBe(1);
    await app.run(() => work().link(keyResultId, [epic.issueId], at('13:00:00'), 'linker'));
    await app.run(() =>
      work().saveScope(
        all.map(({ issueId }) => issueId),
        at('13:00:00'),
      ),
    );
    await expect(total()).resolves.toBe(3);
  });

  test('a child that moved away leaves with the fact alone', async () => {
    const { epic, stories, all } = epicWith(2);
    await given(all, [epic.issueId]);
    const moved = { ...stories[0], parentId: '7', updatedAt: at('12:00:00') } as IssueFact;
    await app.run(() => work().saveFacts([moved]));
    await expect(total()).resolves.toBe(1);
  });

  test('what a deleted epic brought counts no more, but what is linked itself does', async () => {
    const { epic, stories, all } = epicWith(3);
    await given(all, [epic.issueId, stories[0]?.issueId ?? '']);
    await app.run(() => work().tombstone([{ issueId: epic.issueId, goneAt: at('11:00:00') }]));
    await expect(total()).resolves.toBe(1);
  });

  test('a linked epic below a linked initiative is the sum of its children for both', async () => {
    const { epic, all } = epicWith(2);
    const initiative = anEpic({ issueId: newId(), hierarchyLevel: 2 });
    const below = [initiative, { ...epic, parentId: initiative.issueId }, ...all.slice(1)];
    await given(below, [initiative.issueId, epic.issueId]);
    await expect(total()).resolves.toBe(2);
  });

  test('a sub-task is not brought by its story', async () => {
    const story = aFact({ issueId: newId() });
    const subTask = aFact({ issueId: newId(), parentId: story.issueId, hierarchyLevel: -1 });
    await given([story, subTask], [story.issueId]);
    await expect(total()).resolves.toBe(1);
  });

  test('of another key result is not mixed in', async () => {
    const { epic, all } = epicWith(2);
    await given(all, [epic.issueId]);
    keyResultId = await storeKeyResult(app);
    await expect(counted()).resolves.toEqual([]);
  });
});

describe('values', () => {
  const record = (on: string, value: number, recordedAt = at('10:00:00')) =>
    app.run(() => app.stores.checkIns.record(aMeasurement({ keyResultId, on, value, recordedAt })));
  const values = async () => (await app.run(() => work().figures([keyResultId], today))).values;

  test('of a week are its last, by day and then by when it was recorded', async () => {
    await record('2026-03-09', 5);
    await record('2026-03-10', 6, at('12:00:00'));
    await record('2026-03-10', 7, at('11:00:00'));
    await record('2026-03-03', 0.25);
    const expected = [
      { keyResultId, part: '', weeksAgo: 0, value: 6, on: '2026-03-10' },
      { keyResultId, part: '', weeksAgo: 1, value: 0.25, on: '2026-03-03' },
    ];
    expect([...(await values())].sort((a, b) => a.weeksAgo - b.weeksAgo)).toEqual(expected);
  });

  test('are told as of a moment beside how they stand, under a name of its own', async () => {
    await record('2026-03-10', 2, at('10:00:00'));
    await record('2026-03-09', 3, at('11:00:00'));
    await record('2026-03-10', 4, at('12:00:00'));
    const asOf = new Map([['then', { keyResultId, until: at('11:30:00') }]]);
    const told = await app.run(() => work().figures([keyResultId, 'then'], today, { asOf }));
    expect(told.values).toHaveLength(2);
    expect(told.values).toEqual(
      expect.arrayContaining([
        { keyResultId, part: '', weeksAgo: 0, value: 4, on: '2026-03-10' },
        { keyResultId: 'then', part: '', weeksAgo: 0, value: 2, on: '2026-03-10' },
      ]),
    );
  });

  test('recorded twice with one id are one', async () => {
    const measurement = aMeasurement({ keyResultId, value: 3 });
    await app.run(() => app.stores.checkIns.record(measurement));
    await app.run(() => app.stores.checkIns.record({ ...measurement, value: 4 }));
    await expect(values()).resolves.toMatchObject([{ value: 3 }]);
  });
});

test('an answer that is too large is asked for in parts', async () => {
  const small = await openStores({ limits: { sqlResponseBytes: 100_000 } });
  try {
    const ids: string[] = [];
    for (let branch = 0; branch < 6; branch += 1) {
      const wanted = { keyResults: Array.from({ length: 200 }, () => ({})) };
      ids.push(...(await storeBranch(small, wanted)).keyResults.map(({ id }) => id));
    }
    await small.run(() => {
      const each = ids.map((id) => aMeasurement({ keyResultId: id, on: today, value: 1 }));
      return small.stores.checkIns.record(...each);
    });
    const { answer } = await small.counted(() => small.stores.work.figures(ids, today));
    expect(answer.values).toHaveLength(1_200);
  } finally {
    await small.close();
  }
});

test('work and values of many key results take one statement', async () => {
  const ids = Array.from({ length: 100 }, () => anId());
  const { statements } = await app.counted(() => work().figures(ids, today));
  expect(statements).toBe(1);
});

test('no key results need no statement', async () => {
  const { answer, statements } = await app.counted(() => work().figures([], today));
  expect([answer, statements]).toEqual([
    { work: [], values: [], steps: [], changes: new Map() },
    0,
  ]);
});
