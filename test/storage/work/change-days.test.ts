import fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar';
import type { PastState } from '../../../src/domain/issue-history';
import { workUnits, type CountingRules, type WorkUnit } from '../../../src/domain/work';
import { inOrder, type WorkChange } from '../../../src/domain/work-history';
import { workRate } from '../../../src/domain/work-rate';
import { promisedOn, scopeDrift } from '../../../src/domain/work-scope';
import { workTrend } from '../../../src/domain/work-trend';
import type { FiguresQuery } from '../../../src/storage/stores';
import { aFact, anId } from '../../support/builders';
import { askedOf } from '../../support/asked';
import { openStores, storeBranch } from '../../support/stored';
import type { StoredScope } from '../../support/stored';

const today = '2026-03-10';
const rules: CountingRules = { excludedResolutionIds: ['10002'], inProgressCredit: 0.25 };
const onDay = (daysAgo: number, hour: number) =>
  `${addDays(today, -daysAgo)}T${String(hour).padStart(2, '0')}:30:00.000Z`;

let app: StoredScope;
beforeAll(async () => {
  app = await openStores();
});
afterAll(() => app.close());

const state = fc.record({
  issueStatusCategory: fc.constantFrom('new' as const, 'indeterminate' as const, 'done' as const),
  resolutionId: fc.constantFrom<(string | null)[]>(null, '10001', '10002'),
  estimate: fc.constantFrom<(number | null)[]>(null, 1, 3),
  plannedSeconds: fc.constantFrom<(number | null)[]>(null, 3600),
  spentSeconds: fc.constantFrom<number[]>(0, 1800),
});
const moment = fc.record({ daysAgo: fc.nat({ max: 220 }), hour: fc.nat({ max: 22 }) });
const issue = fc.record({
  states: fc.array(fc.record({ moment, state }), { minLength: 1, maxLength: 5 }),
  linkedDaysAgo: fc.constantFrom(80, 33, 12, 3),
  unlinkedDaysAgo: fc.constantFrom(null, null, 30, 9, 2),
});
const story = fc.record({
  issues: fc.array(issue, { minLength: 1, maxLength: 6 }),
  sinceDaysAgo: fc.constantFrom(200, 68, 30, 3),
  publishedDaysAgo: fc.constantFrom(null, 90, 34, 12, 1),
});
type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

function statesOf({ states }: Story['issues'][number]): PastState[] {
  const byMoment = new Map(
    states.map(({ moment: { daysAgo, hour }, state: was }) => [onDay(daysAgo, hour), was]),
  );
  return [...byMoment]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([at, was]) => ({ ...was, parentId: null, at }));
}

/** Stores a story; answers its key result and what its figures are told by. */
async function stored({ issues, sinceDaysAgo, publishedDaysAgo }: Story) {
  const publishedAt = publishedDaysAgo === null ? null : onDay(publishedDaysAgo, 9);
  const since = addDays(today, -sinceDaysAgo);
  const { keyResults } = await storeBranch(app, {
    cycle: { startsOn: since, endsOn: addDays(today, 20) },
    objective: {
      stage: publishedAt === null ? 'draft' : 'published',
      at: publishedAt ?? onDay(90, 9),
      number: Number(anId().slice(-8)),
    },
    keyResults: [{ at: onDay(95, 9), number: Number(anId().slice(-8)) }],
  });
  const keyResultId = keyResults[0]?.id ?? '';
  const { work } = app.stores;
  await app.run(async () => {
    for (const one of issues) {
      const issueId = anId().slice(-9);
      const states = statesOf(one);
      const { at: updatedAt = '', ...now } = states.at(-1) ?? {};
      const createdAt = states[0]?.at ?? '';
      await work.saveFacts([aFact({ issueId, ...now, createdAt, updatedAt })]);
      await work.saveHistories([{ issueId, states }], onDay(0, 1));
      await work.link(keyResultId, [issueId], onDay(one.linkedDaysAgo, 10), 'linker');
      if (one.unlinkedDaysAgo === null || one.unlinkedDaysAgo > one.linkedDaysAgo) continue;
      await work.unlink(keyResultId, issueId, onDay(one.unlinkedDaysAgo, 11), 'linker');
    }
  });
  return { keyResultId, publishedAt, since };
}

/** All that screens make of the past of a key result. */
function shown(
  { work: now, changes }: { work: Figures['work']; changes: readonly WorkChange[] },
  { since, publishedAt }: { since: string; publishedAt: string | null },
  unit: WorkUnit,
) {
  const course = { now, changes: inOrder(changes), unit };
  const on = promisedOn(course, publishedAt, 'UTC');
  return {
    trend: workTrend(course, rules, since, today),
    rate: workRate(course, rules, since, today),
    drift: on === null ? null : scopeDrift(course, rules, on),
  };
}

type Figures = Awaited<ReturnType<StoredScope['stores']['work']['figures']>>;

async function figuresOf(keyResultId: string, query?: FiguresQuery) {
  const { work, changes } = await app.run(() =>
    app.stores.work.figures([keyResultId], today, query),
  );
  return { work, changes: changes.get(keyResultId) ?? [] };
}

const keep = () =>
  app.run(() =>
    app.stores.work.keepFigures({
      today,
      zoneMinutes: 0,
      at: onDay(0, 2),
      token: anId(),
      limit: 100,
    }),
  );

test('told by the days that screens look at, and kept so, a past shows the same', async () => {
  await fc.assert(
    fc.asyncProperty(story, async (told) => {
      const { keyResultId, ...known } = await stored(told);
      const exact = await figuresOf(keyResultId);
      const live = await figuresOf(keyResultId, await askedOf(app, keyResultId));
      await keep();
      const kept = await figuresOf(keyResultId, await askedOf(app, keyResultId));
      for (const unit of workUnits) {
        const wanted = shown(exact, known, unit);
        expect(shown(live, known, unit)).toEqual(wanted);
        expect(shown(kept, known, unit)).toEqual(wanted);
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

const asIs = (issueStatusCategory: 'new' | 'done') => ({
  ...{ issueStatusCategory, resolutionId: null, estimate: null },
  ...{ plannedSeconds: null, spentSeconds: 0 },
});

const oneIssue: Story = {
  issues: [
    {
      states: [
        { moment: { daysAgo: 50, hour: 9 }, state: asIs('new') },
        { moment: { daysAgo: 5, hour: 9 }, state: asIs('done') },
      ],
      linkedDaysAgo: 33,
      unlinkedDaysAgo: null,
    },
  ],
  sinceDaysAgo: 68,
  publishedDaysAgo: 34,
};

describe('a kept past', () => {
  const keptAndMarred = async () => {
    const { keyResultId } = await stored(oneIssue);
    await keep();
    await app.schema.pool.query(`UPDATE counted_work SET series = '[]' WHERE key_result_id = ?`, [
      keyResultId,
    ]);
    return keyResultId;
  };
  const changesBy = async (keyResultId: string, query: FiguresQuery) =>
    (await figuresOf(keyResultId, query)).changes.length;

  test('is what screens are told', async () => {
    const keyResultId = await keptAndMarred();
    await expect(changesBy(keyResultId, await askedOf(app, keyResultId))).resolves.toBe(0);
  });

  test('is not used once the cycle begins or the objective was published on another day', async () => {
    const keyResultId = await keptAndMarred();
    const later = (day: string) => addDays(day, 1);
    const query = await askedOf(app, keyResultId);
    const lookedAt = query.lookedAt?.get(keyResultId) ?? { since: '', publishedOn: null };
    const others = [
      { ...lookedAt, since: later(lookedAt.since) },
      { ...lookedAt, publishedOn: later(lookedAt.publishedOn ?? '') },
      { ...lookedAt, publishedOn: null },
    ];
    for (const other of others) {
      const asked = { ...query, lookedAt: new Map([[keyResultId, other]]) };
      await expect(changesBy(keyResultId, asked)).resolves.toBeGreaterThan(0);
    }
  });
});
