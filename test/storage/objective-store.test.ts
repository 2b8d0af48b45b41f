import {
  aCheckIn,
  aCloseRecord,
  aCycle,
  aGrant,
  aKeyResult,
  anObjective,
  at,
} from '../support/builders';
import { number } from '../support/facts';
import { openStores, storeBranch } from '../support/stored';
import type { StoredScope } from '../support/stored';

let app: StoredScope;

beforeAll(async () => {
  app = await openStores();
});
afterAll(() => app.close());

const objectives = () => app.stores.objectives;
const find = (id: string) => app.run(() => objectives().find(id, 'viewer'));

test('an objective comes back with its cycle and key results', async () => {
  const { cycle, objective, keyResults } = await storeBranch(app, {
    objective: { title: '留住用户', why: 'They leave in week two.' },
    keyResults: [{}, { measure: number(9.5, 3) }],
  });
  const published = { lastCheckIn: null, closed: null, publishedAt: objective.at };
  await expect(find(objective.id)).resolves.toEqual({
    objective,
    cycle,
    closed: null,
    keyResults: keyResults.map((keyResult) => ({
      keyResult,
      ...published,
      position: null,
      kept: null,
    })),
    publishedAt: objective.at,
    position: null,
    counted: [],
    grant: null,
    siteGrant: null,
  });
});

test('a draft alone is legal and has no moment of publishing', async () => {
  const { objective } = await storeBranch(app, { objective: { stage: 'draft' }, keyResults: [] });
  await expect(find(objective.id)).resolves.toMatchObject({ keyResults: [] });
});

test('creations at once get different numbers without gaps', async () => {
  const cycle = aCycle();
  await app.run(() => app.stores.cycles.insert(cycle));
  const created = await Promise.all(
    Array.from({ length: 4 }, () =>
      app.run(() => objectives().create(anObjective({ cycleId: cycle.id }))),
    ),
  );
  const numbers = created.map(({ number }) => number).sort((a, b) => a - b);
  const first = numbers[0] ?? 0;
  expect(numbers).toEqual([first, first + 1, first + 2, first + 3]);
});

test('a repeated creation answers the stored objective', async () => {
  const { objective } = await storeBranch(app);
  const again = { ...objective, title: 'Another title' };
  await expect(app.run(() => objectives().create(again))).resolves.toEqual(objective);
});

test('an edit keeps the number, and old versions stay', async () => {
  const { objective } = await storeBranch(app);
  const edited = { ...objective, version: 2, title: 'Better', at: at('09:00:00') };
  await expect(app.run(() => objectives().insert(edited))).resolves.toBe('saved');
  await expect(app.run(() => objectives().insert(edited))).resolves.toBe('stale');
  await expect(find(objective.id)).resolves.toMatchObject({ objective: edited });
  await expect(app.run(() => objectives().version(objective.id, 1))).resolves.toEqual(objective);
  await expect(app.run(() => objectives().version(objective.id, 3))).resolves.toBeNull();
});

describe('publishing', () => {
  test('counts from the first published version', async () => {
    const { objective } = await storeBranch(app, { objective: { stage: 'draft' } });
    const published = { ...objective, version: 2, stage: 'published', at: at('11:00:00') } as const;
    await app.run(() => objectives().insert(published));
    await app.run(() => objectives().insert({ ...published, version: 3, at: at('12:00:00') }));
    const standing = await find(objective.id);
    expect(standing?.keyResults[0]?.publishedAt).toBe(published.at);
  });

  test('a key result added later counts from its own first moment', async () => {
    const { objective } = await storeBranch(app, { keyResults: [] });
    const late = aKeyResult({ objectiveId: objective.id, at: at('15:00:00') });
    await app.run(() => app.stores.keyResults.create([late]));
    const standing = await find(objective.id);
    expect(standing?.keyResults[0]?.publishedAt).toBe(late.at);
  });
});

describe('an end', () => {
  test('of its own closes the objective, and the key result has its own', async () => {
    const { objective, keyResults } = await storeBranch(app);
    const own = aCloseRecord({ subjectId: objective.id });
    const ofKeyResult = aCloseRecord({
      subject: 'keyResult',
      subjectId: keyResults[0]?.id ?? '',
      outcome: 'missed',
      score: 0.25,
    });
    await app.run(() => app.stores.closes.close([ofKeyResult, own]));
    await expect(find(objective.id)).resolves.toMatchObject({
      objective: { stage: 'closed' },
      closed: own,
      keyResults: [{ closed: ofKeyResult }],
    });
  });

  test('of the cycle closes what is open in it', async () => {
    const { cycle, objective } = await storeBranch(app);
    const record = aCloseRecord({
      subject: 'cycle',
      subjectId: cycle.id,
      outcome: null,
      score: null,
    });
    await app.run(() => app.stores.closes.close([record]));
    await expect(find(objective.id)).resolves.toMatchObject({
      objective: { stage: 'closed' },
      cycle: { stage: 'closed' },
      closed: record,
      keyResults: [{ closed: null }],
    });
  });

  test('is kept as it was said first', async () => {
    const { objective } = await storeBranch(app);
    const first = aCloseRecord({ subjectId: objective.id });
    await app.run(() => app.stores.closes.close([first]));
    await app.run(() => app.stores.closes.close([{ ...first, score: 0.1, at: at('19:00:00') }]));
    await expect(find(objective.id)).resolves.toMatchObject({ closed: first });
  });
});

test('the last check-in is the newest, the later id of two at one moment', async () => {
  const { objective, keyResults } = await storeBranch(app);
  const keyResultId = keyResults[0]?.id ?? '';
  const early = aCheckIn({ keyResultId, at: at('10:00:00') });
  const [one, two] = [
    aCheckIn({ keyResultId, at: at('11:00:00') }),
    aCheckIn({ keyResultId, at: at('11:00:00') }),
  ];
  for (const checkIn of [two, early, one, one]) {
    await app.run(() => app.stores.checkIns.post(checkIn));
  }
  await expect(find(objective.id)).resolves.toMatchObject({ keyResults: [{ lastCheckIn: two }] });
});

test('objectives whose answer is too large are asked for in parts', async () => {
  const small = await openStores({ limits: { sqlResponseBytes: 110_000 } });
  try {
    const { cycle } = await storeBranch(small);
    const create = (title: string) =>
      small.stores.objectives.create(anObjective({ cycleId: cycle.id, title }));
    for (let n = 1; n < 120; n += 1) await small.run(() => create(`Objective ${'x'.repeat(200)}`));
    const query = {
      home: { kind: 'site' },
      cycleId: cycle.id,
      accountId: 'a',
      limit: 500,
    } as const;
    const { answer, statements } = await small.counted(() =>
      small.stores.objectives.ofPlace(query),
    );
    expect(answer.map(({ objective }) => objective.number)).toEqual(
      Array.from({ length: 120 }, (_, index) => index + 1),
    );
    expect(statements).toBe(4);
  } finally {
    await small.close();
  }
});

describe('the objectives of a project', () => {
  test('are those of one cycle, by number, with the viewer’s grant, in one statement', async () => {
    const home = { kind: 'project', projectId: '4711' } as const;
    const { cycle, objective } = await storeBranch(app, { objective: { home } });
    const second = await app.run(() =>
      objectives().create(anObjective({ home, cycleId: cycle.id, stage: 'draft' })),
    );
    await app.run(() => objectives().create(anObjective({ cycleId: cycle.id })));
    await storeBranch(app, { objective: { home } });
    const grant = aGrant({ place: '4711', manage: true });
    await app.run(() => app.stores.grants.save([grant, aGrant({ accountId: 'x', place: '4711' })]));

    const query = { home, cycleId: cycle.id, accountId: 'viewer', limit: 500 };
    const { answer, statements } = await app.counted(() => objectives().ofPlace(query));

    expect(statements).toBe(1);
    expect(answer.map((standing) => standing.objective)).toEqual([objective, second]);
    expect(answer.map((standing) => standing.grant)).toEqual([grant, grant]);
  });
});
