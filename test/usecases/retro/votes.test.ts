import type { Person } from '../../support/app-site';
import { openRetroScene, type RetroScene } from '../../support/retro-scene';

describe('votes', () => {
  let scene: RetroScene;
  let retroId: string;
  let cards: string[];

  beforeEach(async () => {
    scene = await openRetroScene();
    retroId = (await scene.open('lead', { votesEach: 3 })).retrospective.id;
    cards = [];
    for (const text of ['a', 'b', 'c', 'd']) cards.push(await scene.card('lead', retroId, text));
  });
  afterEach(() => scene.site.close());

  const vote = (person: Person, nth: number, count: number) =>
    scene.site.ask(person, 'vote.set', { retroId, cardId: cards[nth] ?? '', count });
  const totals = async (person: Person = 'lead') =>
    (await scene.get(person, retroId)).cards
      .sort((a, b) => (a.text < b.text ? -1 : 1))
      .map(({ votes, myVotes }) => [votes, myVotes]);

  test('lie on cards as many as one says; others see how many, not whose', async () => {
    expect(await vote('member', 0, 2)).toMatchObject({
      data: { votesLeft: 1, card: { votes: 2, myVotes: 2 } },
    });
    await vote('noor', 0, 1);
    expect(await totals('member')).toEqual([
      [3, 2],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(JSON.stringify(await scene.get('lead', retroId))).not.toContain('slot');
  });

  test('said twice are the same, and are taken back by saying fewer', async () => {
    await vote('member', 0, 2);
    await vote('member', 0, 2);
    expect(await totals('member')).toEqual([
      [2, 2],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    await vote('member', 0, 0);
    expect((await scene.get('member', retroId)).retrospective.votesLeft).toBe(3);
  });

  test('are never more than each has', async () => {
    await vote('member', 0, 2);
    expect(await vote('member', 1, 2)).toMatchObject({
      refusal: { code: 'invalid', field: 'count' },
    });
  });

  test('are never more than each has, when ten browsers of one person vote at once', async () => {
    await Promise.all(Array.from({ length: 10 }, (_, nth) => vote('member', nth % 4, 1)));
    const mine = (await totals('member')).map(([, own]) => own);
    expect(mine.reduce((sum = 0, own = 0) => sum + own, 0)).toBe(3);
    expect(mine.every((own = 0) => own <= 1)).toBe(true);
  });

  test('come as often as said, when ten browsers of one person say the same at once', async () => {
    await Promise.all(Array.from({ length: 10 }, () => vote('member', 0, 2)));
    expect(await totals('member')).toEqual([
      [2, 2],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  test('on a removed card come back', async () => {
    await vote('member', 0, 3);
    await scene.site.call('lead', 'card.remove', { retroId, id: cards[0] ?? '' });
    expect(await vote('member', 1, 3)).toMatchObject({ data: { votesLeft: 0 } });
  });

  test('beyond a lowered number count for nothing', async () => {
    await vote('member', 0, 3);
    await scene.site.call('lead', 'retro.configure', { id: retroId, votesEach: 1 });
    expect(await totals('member')).toEqual([
      [1, 1],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });
});
