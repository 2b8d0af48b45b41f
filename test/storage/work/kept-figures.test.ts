import { addDays } from '../../../src/domain/calendar';
import { aFact, aMeasurement, anEpic, anId, at } from '../../support/builders';
import { openStores, storeBranch, storeWork, type StoredScope } from '../../support/stored';
import type { IssueFact } from '../../../src/domain/work';
import type { Figures, FiguresQuery } from '../../../src/storage/stores';
import { askedOf } from '../../support/asked';

const today = '2026-03-10';
const epic = anEpic({ issueId: '1' });
const all = [epic, ...['2', '3', '4'].map((issueId) => aFact({ issueId, parentId: '1' }))];
let app: StoredScope;
let keyResultId: string;

beforeAll(async () => {
  app = await openStores();
});
afterAll(() => app.close());

const work = () => app.stores.work;
const given = (facts: readonly IssueFact[], links: readonly string[]) =>
  storeWork(app, keyResultId, facts, links);

const asked = () => askedOf(app, keyResultId);
const figuresBy = (query: FiguresQuery) =>
  app.run(() => work().figures([keyResultId], today, query));
const figures = async () => figuresBy(await asked());
/** What is kept tells of nothing: whoever uses it finds nothing. */
const mar = () =>
  app.schema.pool.query(
    `UPDATE counted_work SET work = '[]', series = '[]', week_values = '[]'
      WHERE key_result_id = ? AND work IS NOT NULL`,
    [keyResultId],
  );
const valuesOf = ({ values }: Figures) => values.map(({ value }) => value);
const byNow = { today, zoneMinutes: 0, at: at('14:00:00'), token: anId(), limit: 10_000 };
const keep = () => app.run(() => work().keepFigures({ ...byNow, token: anId() }));
const rows = async () => {
  const [kept] = await app.schema.pool.query(
    `SELECT work FROM counted_work WHERE key_result_id = ? AND work IS NOT NULL`,
    [keyResultId],
  );
  return kept;
};
const moved = async () => {
  await given(all, [epic.issueId]);
  const values = { keyResultId, on: '2026-03-09', value: 5 };
  await app.run(() => app.stores.checkIns.record(aMeasurement(values)));
};
beforeEach(async () => {
  await app.clear();
  const cycle = { startsOn: '2026-02-01', endsOn: '2026-04-30' };
  keyResultId = (await storeBranch(app, { cycle })).keyResults[0]?.id ?? '';
});

test('kept figures are those that are counted', async () => {
  await moved();
  const live = await figures();
  await keep();
  expect(await rows()).toHaveLength(1);
  const kept = await figures();
  expect([kept.work, kept.values]).toEqual([live.work, live.values]);
  expect([kept.work.length, kept.values.length]).toEqual([1, 1]);
});

test('they are read instead of counted', async () => {
  await moved();
  await keep();
  await mar();
  expect(valuesOf(await figures())).toEqual([]);
});

test('what a standing told of and is dropped, or counted anew, meanwhile is counted', async () => {
  await moved();
  await keep();
  const told = await asked();
  await app.run(() => work().forgetFiguresOf([keyResultId]));
  expect(valuesOf(await figuresBy(told))).toEqual([5]);
  await keep();
  await mar();
  expect(valuesOf(await figuresBy(told))).toEqual([5]);
});

test('what another version of the app kept in another shape is counted, and kept anew', async () => {
  await moved();
  await keep();
  await app.schema.pool.query(`UPDATE counted_work SET shape = 0, work = '[["done"]]'`);
  expect(valuesOf(await figures())).toEqual([5]);
  expect(await keep()).toBe(1);
  const { work: counts } = await figures();
  expect(counts).toHaveLength(1);
});

test('they are of one kind only where the key result is moved by one kind', async () => {
  await moved();
  await keep();
  const query = await asked();
  const by = (kind: 'issues' | 'values') =>
    figuresBy({ ...query, movedBy: new Map([[keyResultId, kind]]) });
  expect((await by('issues')).values).toEqual([]);
  const { work: counts, changes } = await by('values');
  expect([counts, changes.size]).toEqual([[], 0]);
});

test('they go when a value is recorded, or something is linked or unlinked', async () => {
  const another = aFact({ issueId: '9' });
  const deeds = [
    () => app.stores.checkIns.record(aMeasurement({ keyResultId, on: '2026-03-10', value: 8 })),
    () => work().link(keyResultId, [another.issueId], at('11:00:00'), 'linker'),
    () => work().unlink(keyResultId, another.issueId, at('12:00:00'), 'linker'),
  ];
  await moved();
  await app.run(() => work().saveFacts([another]));
  for (const deed of deeds) {
    await keep();
    await app.run(deed);
    expect(await rows()).toEqual([]);
  }
  expect((await figures()).values).toMatchObject([{ value: 8 }]);
});

test('those of some issues are those of the key results that these may count for', async () => {
  await given(all, [epic.issueId]);
  const of = (issueIds: readonly string[]) =>
    app.run(() => work().keepFigures({ ...byNow, of: { kind: 'issues', ids: issueIds } }));
  expect(await of(['9'])).toBe(0);
  expect(await of([all.at(-1)?.issueId ?? ''])).toBe(1);
  expect(await rows()).toHaveLength(1);
});

test('what more than a hundred issues count for is not kept with them', async () => {
  const many = Array.from({ length: 101 }, (_, n) => aFact({ issueId: String(1_000 + n) }));
  const ids = many.map(({ issueId }) => issueId);
  await given(many, ids);
  const of = (issueIds?: readonly string[]) =>
    app.run(() =>
      work().keepFigures({
        ...byNow,
        ...(issueIds && { of: { kind: 'issues', ids: issueIds } }),
      }),
    );
  expect(await of(ids.slice(0, 1))).toBe(0);
  expect(await of()).toBe(1);
});

test('what is too large to keep is counted by whoever looks, and looked at once a day', async () => {
  const weeks = Array.from({ length: 52 }, (_, week) => addDays(today, -7 * week));
  const parts = Array.from({ length: 10 }, () => anId());
  const values = parts.flatMap((part) =>
    weeks.map((on) => aMeasurement({ keyResultId, part, on, value: 1 })),
  );
  await app.run(() => app.stores.checkIns.record(...values));
  await keep();
  expect(await rows()).toEqual([]);
  expect((await figures()).values).toHaveLength(values.length);
  expect(await keep()).toBe(0);
});
