import { people } from '../../../dev/jira/people';
import { anId } from '../../support/builders';
import { openRetroScene, type RetroScene } from '../../support/retro-scene';

describe('cards', () => {
  let scene: RetroScene;
  let retroId: string;

  beforeEach(async () => {
    scene = await openRetroScene();
    retroId = (await scene.open('lead')).retrospective.id;
  });
  afterEach(() => scene.site.close());

  const texts = async () => (await scene.get('lead', retroId)).cards.map(({ text }) => text).sort();

  test('of three people who write at once are all there', async () => {
    await Promise.all(
      (['lead', 'member', 'noor'] as const).flatMap((person) =>
        ['1', '2', '3'].map((nth) => scene.card(person, retroId, `${person} ${nth}`)),
      ),
    );
    expect(await texts()).toHaveLength(9);
  });

  test('sent twice are there once, as they were first', async () => {
    const id = anId();
    await scene.card('member', retroId, 'First', { id });
    await scene.card('member', retroId, 'Second', { id });
    expect(await texts()).toEqual(['First']);
  });

  test('are changed and removed by whoever wrote them', async () => {
    const id = await scene.card('member', retroId, 'We shipped');
    const edit = { retroId, id, text: 'We shipped it', column: 'cause' };
    expect(await scene.site.call('member', 'card.edit', edit)).toMatchObject({
      ...{ text: 'We shipped it', column: 'cause', authorId: people.member.accountId, mine: true },
    });
    const refused = { refusal: { code: 'not-allowed' } };
    expect(await scene.site.ask('noor', 'card.edit', edit)).toMatchObject(refused);
    expect(await scene.site.ask('lead', 'card.edit', edit)).toMatchObject(refused);
    expect(await scene.site.ask('noor', 'card.remove', { retroId, id })).toMatchObject(refused);
    await scene.site.call('member', 'card.remove', { retroId, id });
    expect(await texts()).toEqual([]);
    await scene.site.call('member', 'card.remove', { retroId, id });
  });

  test('of others are removed by editors of the page', async () => {
    const id = await scene.card('member', retroId, 'We shipped');
    await scene.site.call('lead', 'card.remove', { retroId, id });
    expect(await texts()).toEqual([]);
  });

  test('stand in a column of the format', async () => {
    const card = { retroId, id: anId(), column: 'glad', text: 'A card', isAnonymous: false };
    expect(await scene.site.ask('member', 'card.write', card)).toMatchObject({
      refusal: { code: 'invalid', field: 'column' },
    });
  });

  test('are signed or not as their writer saw it', async () => {
    await scene.site.call('lead', 'retro.configure', { id: retroId, isAnonymous: true });
    const card = { retroId, id: anId(), column: 'goal', text: 'A card' };
    expect(
      await scene.site.ask('member', 'card.write', { ...card, isAnonymous: false }),
    ).toMatchObject({
      refusal: { code: 'invalid', message: expect.stringContaining('who wrote them') },
    });
    expect(await texts()).toEqual([]);
  });

  test('change later than they did before, whatever the clocks say', async () => {
    const id = await scene.card('member', retroId, 'First');
    const edit = (text: string) => scene.site.call('member', 'card.edit', { retroId, id, text });
    await scene.site.schema.pool.query(
      'UPDATE retro_card SET changed_at = changed_at + INTERVAL 60 SECOND',
    );
    const before = (await scene.get('lead', retroId)).cards[0];
    const after = await edit('Third');
    expect(after.text).toBe('Third');
    expect(after.changedAt > (before?.changedAt ?? after.changedAt)).toBe(true);
  });

  test('of two windows keep the words of one and the column of the other', async () => {
    const id = await scene.card('member', retroId, 'First');
    await Promise.all([
      scene.site.call('member', 'card.edit', { retroId, id, text: 'Second' }),
      scene.site.call('member', 'card.edit', { retroId, id, column: 'cause' }),
    ]);
    const [card] = (await scene.get('lead', retroId)).cards;
    expect(card).toMatchObject({ text: 'Second', column: 'cause' });
  });

  test('of another retrospective are out of reach', async () => {
    const id = await scene.card('member', retroId, 'We shipped');
    const other = (await scene.open('lead', { localId: 'macro-2' })).retrospective.id;
    const refused = { refusal: { code: 'not-found' } };
    const { site } = scene;
    expect(await site.ask('member', 'card.edit', { retroId: other, id })).toMatchObject(refused);
    expect(
      await site.ask('member', 'vote.set', { retroId: other, cardId: id, count: 1 }),
    ).toMatchObject(refused);
    const again = { retroId: other, id, column: 'goal', text: 'Taken', isAnonymous: false };
    expect(await site.ask('member', 'card.write', again)).toMatchObject(refused);
    await site.call('lead', 'card.remove', { retroId: other, id });
    expect(await texts()).toEqual(['We shipped']);
  });

  test('that changed since are told alone, removed ones by their ids', async () => {
    const [kept, gone] = [
      await scene.card('member', retroId, 'Kept'),
      await scene.card('member', retroId, 'Gone'),
    ];
    const { asOf } = await scene.get('lead', retroId);
    scene.site.clock.set(scene.site.clock.now() + 60_000);
    const since = (await scene.get('lead', retroId)).asOf;
    expect(await scene.get('lead', retroId, { since })).toMatchObject({
      cards: [],
      removedIds: [],
    });
    await scene.site.call('member', 'card.remove', { retroId, id: gone });
    await scene.site.call('noor', 'vote.set', { retroId, cardId: kept, count: 2 });
    const after = await scene.get('lead', retroId, { since });
    expect(after.cards).toMatchObject([{ id: kept, votes: 2, myVotes: 0 }]);
    expect(after.removedIds).toEqual([gone]);
    expect((await scene.get('lead', retroId, { since: asOf })).cards).toHaveLength(1);
  });

  test('come 500 at a time, each once', async () => {
    const rows = Array.from({ length: 1203 }, (_, index) => [anId(), `Card ${String(index)}`]);
    for (let start = 0; start < rows.length; start += 200) {
      const part = rows.slice(start, start + 200);
      await scene.site.schema.pool.query(
        `INSERT INTO retro_card (id, retro_id, column_key, text, author_id, at, changed_at)
         VALUES ${part.map(() => "(?, ?, 'goal', ?, 'a', '2026-11-23 08:00:00', '2026-11-23 08:00:00')").join(', ')}`,
        part.flatMap(([id, text]) => [id, retroId, text]),
      );
    }
    const found: string[] = [];
    let after;
    do {
      const page = await scene.get('lead', retroId, after === undefined ? {} : { after });
      expect(page.cards.length).toBeLessThanOrEqual(500);
      found.push(...page.cards.map(({ id }) => id));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(found).toHaveLength(1203);
    expect(new Set(found).size).toBe(1203);
  });
});

describe('anonymous cards', () => {
  let scene: RetroScene;
  let retroId: string;
  const token = 'a-token-of-the-frame';

  beforeEach(async () => {
    scene = await openRetroScene();
    retroId = (await scene.open('lead', { isAnonymous: true })).retrospective.id;
  });
  afterEach(() => scene.site.close());

  test('store no account, and nothing that two cards of one person share', async () => {
    await scene.card('member', retroId, 'One', { token, isAnonymous: true });
    await scene.card('member', retroId, 'Two', { token, isAnonymous: true });
    const [rows] = await scene.site.schema.pool.query('SELECT * FROM retro_card ORDER BY text');
    const stored = JSON.stringify(rows);
    expect(stored).not.toContain(people.member.accountId);
    expect(stored).not.toContain(token);
    const proofs = (rows as { author_proof: string }[]).map((row) => row.author_proof);
    expect(new Set(proofs).size).toBe(2);
  });

  test('name nobody, and are changed by whoever shows the token', async () => {
    const id = await scene.card('member', retroId, 'One', { token, isAnonymous: true });
    const shown = (await scene.get('member', retroId, { token })).cards[0];
    expect(shown).toMatchObject({ id, authorId: null, mine: true, may: { edit: true } });
    expect((await scene.get('member', retroId)).cards[0]).toMatchObject({ mine: false });
    const edit = { retroId, id, text: 'Other' };
    expect(await scene.site.ask('member', 'card.edit', edit)).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
    await scene.site.call('member', 'card.edit', { ...edit, token });
    expect((await scene.get('lead', retroId)).cards[0]).toMatchObject({ text: 'Other' });
  });
});

describe('stacks', () => {
  let scene: RetroScene;
  let retroId: string;
  let ids: [string, string, string, string];

  beforeEach(async () => {
    scene = await openRetroScene();
    retroId = (await scene.open('lead')).retrospective.id;
    const write = (text: string) => scene.card('member', retroId, text);
    ids = [await write('a'), await write('b'), await write('c'), await write('d')];
  });
  afterEach(() => scene.site.close());

  const leads = async () =>
    Object.fromEntries(
      (await scene.get('lead', retroId)).cards.map(({ text, leadId }) => [
        text,
        leadId === null ? null : 'abcd'[ids.indexOf(leadId)],
      ]),
    );
  const stack = (id: string, onto: string) =>
    scene.site.call('noor', 'card.stack', { retroId, id, onto });

  test('are flat: a card goes with all that lies under it onto the top of the other stack', async () => {
    const [a, b, c, d] = ids;
    await stack(b, a);
    await stack(d, c);
    await stack(c, b);
    expect(await leads()).toEqual({ a: null, b: 'a', c: 'a', d: 'a' });
  });

  test('sent twice are the same', async () => {
    const [a, b] = ids;
    await stack(b, a);
    await stack(b, a);
    expect(await leads()).toEqual({ a: null, b: 'a', c: null, d: null });
  });

  test('are left by one card, the top one leaving the rest to the next', async () => {
    const [a, b, c] = ids;
    await stack(b, a);
    await stack(c, a);
    await scene.site.call('noor', 'card.unstack', { retroId, id: a });
    expect(await leads()).toEqual({ a: null, b: null, c: 'b', d: null });
    await scene.site.call('noor', 'card.unstack', { retroId, id: c });
    expect(await leads()).toEqual({ a: null, b: null, c: null, d: null });
  });

  test('refuse a card on itself', async () => {
    const [a] = ids;
    expect(await scene.site.ask('noor', 'card.stack', { retroId, id: a, onto: a })).toMatchObject({
      refusal: { code: 'invalid', field: 'onto' },
    });
  });
});
