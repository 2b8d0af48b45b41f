import {
  aCheckIn,
  aCloseRecord,
  aFact,
  aGrant,
  aKeyResult,
  aMeasurement,
  anEpic,
  at,
} from '../support/builders';
import { placeOfIssue } from '../../src/domain/home';
import { number } from '../support/facts';
import { openStores, storeBranch } from '../support/stored';
import type { StoredScope } from '../support/stored';

let app: StoredScope;

beforeAll(async () => {
  app = await openStores();
});
beforeEach(() => app.clear());
afterAll(() => app.close());

const keyResults = () => app.stores.keyResults;
const work = () => app.stores.work;
const idOf = (items: readonly { id: string }[], index = 0): string => items[index]?.id ?? '';

test('a key result is found in its objective, as the only child', async () => {
  const branch = await storeBranch(app, { keyResults: [{}, { title: 'The other' }] });
  const wanted = branch.keyResults[1];
  const standing = await app.run(() => keyResults().find(idOf(branch.keyResults, 1), 'viewer'));
  expect(standing).toMatchObject({
    objective: branch.objective,
    keyResults: [{ keyResult: wanted }],
  });
});

test('key results made together get numbers in a row; a repeat finishes what was begun', async () => {
  const { objective } = await storeBranch(app, { keyResults: [] });
  const wanted = [1, 2, 3].map(() => aKeyResult({ objectiveId: objective.id }));
  const begun = await app.run(() => keyResults().create(wanted.slice(0, 1)));
  const all = await app.run(() => keyResults().create(wanted));
  expect(all[0]).toEqual(begun[0]);
  expect(all.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
  expect(new Set(all.map(({ number }) => number)).size).toBe(3);
});

test('an edit is a new version; the old one stays', async () => {
  const [first] = (await storeBranch(app)).keyResults;
  if (!first) throw new Error('no key result');
  const edited = { ...first, version: 2, weight: 2.5, reason: 'More of it' };
  await expect(app.run(() => keyResults().insert(edited))).resolves.toBe('saved');
  await expect(app.run(() => keyResults().insert(edited))).resolves.toBe('stale');
  await expect(app.run(() => keyResults().version(first.id, 1))).resolves.toEqual(first);
  await expect(app.run(() => keyResults().version(first.id, 2))).resolves.toEqual(edited);
});

test('details are links, values and check-ins, newest first, in one statement', async () => {
  const keyResultId = idOf((await storeBranch(app)).keyResults);
  const values = [
    aMeasurement({ keyResultId, on: '2026-03-02', value: 2 }),
    aMeasurement({ keyResultId, on: '2026-03-09', value: 0.5, source: 'check-in' }),
  ];
  const checkIns = [
    aCheckIn({ keyResultId, assessment: 'at-risk', note: 'Late' }),
    aCheckIn({ keyResultId, at: at('12:00:00') }),
  ];
  await app.run(async () => {
    for (const value of values) await app.stores.checkIns.record(value);
    for (const checkIn of checkIns) await app.stores.checkIns.post(checkIn);
    await work().markDirty(['101', '102', '103'], 'token', at('10:00:00'));
    await work().link(keyResultId, ['101', '102'], at('10:00:00'), 'linker');
    await work().link(keyResultId, ['103'], at('11:00:00'), 'linker');
    await work().unlink(keyResultId, '102', at('12:00:00'), 'linker');
  });
  const { answer, statements } = await app.counted(() => keyResults().details(keyResultId));
  expect(statements).toBe(1);
  expect(answer).toEqual({
    links: [
      { issueId: '103', at: at('11:00:00'), by: 'linker', unseen: false },
      { issueId: '101', at: at('10:00:00'), by: 'linker', unseen: false },
    ],
    linkCount: 2,
    rules: [],
    waiting: 2,
    waitingOf: 2,
    values: { earlier: null, measurements: [...values].reverse() },
    checkIns: [...checkIns].reverse(),
  });
});

describe('what an issue serves', () => {
  const servedBy = (issueId: string) => app.counted(() => keyResults().servedBy(issueId, 'viewer'));

  test('nothing yet: its own project and grant come back all the same', async () => {
    const grant = aGrant();
    await app.run(() => work().saveFacts([aFact()]));
    await app.run(() => app.stores.grants.save([grant]));
    await expect(servedBy('101')).resolves.toEqual({
      answer: { served: [], issueGrant: grant, issueProjectId: '10000' },
      statements: 1,
    });
  });

  test('an issue that was never read has neither project nor grant', async () => {
    const { answer } = await servedBy('999');
    expect(answer).toEqual({ served: [], issueGrant: null, issueProjectId: null });
  });

  test('and brings the viewer’s grant at the issue itself', async () => {
    const grant = aGrant({ place: placeOfIssue('999') });
    await app.run(() => app.stores.grants.save([grant]));
    await expect(servedBy('999')).resolves.toMatchObject({ answer: { issueGrant: grant } });
  });

  test('through its epic: the key result in its whole objective', async () => {
    const branch = await storeBranch(app, { keyResults: [{}, {}] });
    const facts = [anEpic({ issueId: '1' }), aFact({ parentId: '1' })];
    await app.run(async () => {
      await work().saveFacts(facts);
      await work().link(idOf(branch.keyResults), ['1'], at('10:00:00'), 'linker');
      await work().saveScope(
        facts.map(({ issueId }) => issueId),
        at('10:00:00'),
      );
    });
    const { answer, statements } = await servedBy('101');
    expect(statements).toBe(1);
    expect(answer.served).toHaveLength(1);
    expect(answer.served[0]).toMatchObject({
      keyResultId: idOf(branch.keyResults),
      viaIssueId: '1',
      standing: { keyResults: branch.keyResults.map((keyResult) => ({ keyResult })) },
    });
  });

  test('linked itself and through its epic it serves once, by its own link', async () => {
    const branch = await storeBranch(app);
    const facts = [anEpic({ issueId: '1' }), aFact({ parentId: '1' })];
    await app.run(async () => {
      await work().saveFacts(facts);
      await work().link(idOf(branch.keyResults), ['1', '101'], at('10:00:00'), 'linker');
      await work().saveScope(
        facts.map(({ issueId }) => issueId),
        at('10:00:00'),
      );
    });
    const { answer } = await servedBy('101');
    expect(answer.served.map(({ viaIssueId }) => viaIssueId)).toEqual(['101']);
  });
});

describe('search', () => {
  const titles = async (words: string, issueId = '101', projectId: string | null = null) => {
    const query = { accountId: 'viewer', issueId, projectId, words, limit: 10 };
    const found = await app.run(() => keyResults().search(query));
    return found.map(({ standing }) => standing.keyResults[0]?.keyResult.title);
  };

  test('finds every word in titles of key result or objective, whatever the case', async () => {
    await storeBranch(app, {
      objective: { title: 'Grow the base' },
      keyResults: [{ title: 'Trial 100% rate' }, { title: 'Churn' }],
    });
    await expect(titles('trial')).resolves.toEqual(['Trial 100% rate']);
    await expect(titles('BASE churn')).resolves.toEqual(['Churn']);
    await expect(titles('100%')).resolves.toEqual(['Trial 100% rate']);
    await expect(titles('1_0')).resolves.toEqual([]);
  });

  test('finds by key', async () => {
    await storeBranch(app, { keyResults: [{ title: 'First' }, { title: 'Second' }] });
    await expect(titles('kr-2')).resolves.toEqual(['Second']);
  });

  test('leaves out drafts and what is closed, itself or with its objective or cycle', async () => {
    await storeBranch(app, { objective: { stage: 'draft' } });
    const [own, above, cycle] = [
      await storeBranch(app),
      await storeBranch(app),
      await storeBranch(app),
    ];
    const ended = [idOf(own.keyResults), above.objective.id, cycle.cycle.id];
    await app.run(() =>
      app.stores.closes.close(ended.map((subjectId) => aCloseRecord({ subjectId }))),
    );
    await expect(titles('')).resolves.toEqual([]);
  });

  test('leaves out those measured by a number: issues do not move them', async () => {
    const measure = number(20, 60);
    await storeBranch(app, { keyResults: [{ title: 'By issues' }, { title: 'Rate', measure }] });
    await expect(titles('')).resolves.toEqual(['By issues']);
  });

  test('leaves out what the issue is linked to itself, not what it serves through its parent', async () => {
    const keyResults = ['Own', 'Unlinked', 'Through its parent'].map((title) => ({ title }));
    const branch = await storeBranch(app, { keyResults });
    const [own, unlinked, through] = branch.keyResults.map(({ id }) => id);
    const facts = [anEpic({ issueId: '1' }), aFact({ parentId: '1' })];
    await app.run(async () => {
      await work().saveFacts(facts);
      await work().link(own!, ['101'], at('10:00:00'), 'linker');
      await work().link(unlinked!, ['101'], at('10:00:00'), 'linker');
      await work().unlink(unlinked!, '101', at('11:00:00'), 'linker');
      await work().link(through!, ['1'], at('10:00:00'), 'linker');
      await work().saveScope(
        facts.map(({ issueId }) => issueId),
        at('10:00:00'),
      );
    });
    await expect(titles('')).resolves.toEqual(['Through its parent', 'Unlinked']);
  });

  test('puts those of the same parent first, then those of the same project', async () => {
    const elsewhere = { kind: 'project', projectId: '20000' } as const;
    await storeBranch(app, { keyResults: [{ title: 'Same project' }] });
    const kin = await storeBranch(app, {
      objective: { home: elsewhere },
      keyResults: [{ title: 'Sibling’s' }],
    });
    await storeBranch(app, { objective: { home: elsewhere }, keyResults: [{ title: 'Foreign' }] });
    await app.run(async () => {
      await work().saveFacts([aFact({ parentId: '1' }), aFact({ issueId: '102', parentId: '1' })]);
      await work().link(idOf(kin.keyResults), ['102'], at('10:00:00'), 'linker');
    });
    await expect(titles('')).resolves.toEqual(['Sibling’s', 'Same project', 'Foreign']);
  });

  test('puts those of the page’s project first for an issue that was never read', async () => {
    const elsewhere = { kind: 'project', projectId: '20000' } as const;
    await storeBranch(app, { keyResults: [{ title: 'Here' }] });
    await storeBranch(app, { objective: { home: elsewhere }, keyResults: [{ title: 'Foreign' }] });
    await expect(titles('', '999')).resolves.toEqual(['Foreign', 'Here']);
    await expect(titles('', '999', '10000')).resolves.toEqual(['Here', 'Foreign']);
    await app.run(() => work().saveFacts([aFact({ projectId: '20000' })]));
    await expect(titles('', '101', '10000')).resolves.toEqual(['Foreign', 'Here']);
  });
});
