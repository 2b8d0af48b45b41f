import {
  nextQuestion,
  withAnswer,
  withCards,
  withSettings,
  without,
  type RetroCard,
} from '../../../../static/features/retro/retro-data';

type Answer = Parameters<typeof withAnswer>[1];

const at = (second: number): string => `2026-11-23T09:00:${String(second).padStart(2, '0')}.000Z`;

const card = (id: string, second: number, more: Partial<RetroCard> = {}): RetroCard => ({
  ...{ id, column: 'goal', text: id, authorId: null, mine: false, leadId: null, votes: 0 },
  ...{ myVotes: 0, at: at(second), changedAt: at(second), may: { edit: false, remove: false } },
  ...more,
});

const answer = (cards: readonly RetroCard[], removedIds: string[] = []): Answer => ({
  ...{ asOf: at(30), cards: [...cards], next: null, causes: [], actions: [], removedIds },
  retrospective: {
    ...{ id: 'R', pageId: '1', title: '', format: 'method', home: { kind: 'site' } },
    ...{ cycleId: null, isAnonymous: false, votesEach: 5, at: at(0), madeBy: 'a' },
    ...{ lockedAt: null, lockedBy: null, votesLeft: 5 },
    may: { write: true, arrange: false, keep: false },
  },
});

const ids = (data: ReturnType<typeof withAnswer>): string[] => data.cards.map(({ id }) => id);

describe('what a browser knows of a retrospective', () => {
  test('grows by what changed, in the order of age', () => {
    const first = withAnswer(null, answer([card('b', 2)]));
    expect(ids(withAnswer(first, answer([card('a', 1), card('c', 3)])))).toEqual(['a', 'b', 'c']);
  });

  test('loses what was removed', () => {
    const first = withAnswer(null, answer([card('a', 1), card('b', 2)]));
    expect(ids(withAnswer(first, answer([], ['a'])))).toEqual(['b']);
    expect(ids(without(first, 'b'))).toEqual(['a']);
  });

  test('an answer that was asked for before a write does not undo what the write showed', () => {
    const first = withAnswer(null, answer([card('a', 1)]));
    const written = withCards(first, [card('a', 1, { text: 'new', changedAt: at(9) })]);
    expect(withAnswer(written, answer([card('a', 1)])).cards[0]?.text).toBe('new');
  });

  test('votes come without a change of the card', () => {
    const first = withAnswer(null, answer([card('a', 1)]));
    expect(withAnswer(first, answer([card('a', 1, { votes: 2 })])).cards[0]?.votes).toBe(2);
  });

  describe('in pages', () => {
    const next = { at: at(5), id: 'b' };
    const page = (cards: readonly RetroCard[], asOf: string, more = {}): Answer => ({
      ...{ ...answer(cards), asOf, ...more },
    });

    test('is complete as of the first page, once the last is there', () => {
      const first = withAnswer(null, page([card('a', 1)], at(30), { next }));
      expect(nextQuestion(first)).toEqual({ after: next });
      const last = withAnswer(first, page([card('b', 2)], at(40)));
      expect(ids(last)).toEqual(['a', 'b']);
      expect(nextQuestion(last)).toEqual({ since: at(30) });
    });

    test('goes on where a page of changes was lost', () => {
      const known = withAnswer(null, page([card('a', 1)], at(30)));
      const changed = withAnswer(known, page([card('b', 2)], at(50), { next }));
      expect(nextQuestion(changed)).toEqual({ since: at(30), after: next });
      expect(nextQuestion(withAnswer(changed, page([], at(55))))).toEqual({ since: at(50) });
    });
  });

  test('is read again as a whole where votes, columns, names or rights were settled anew', () => {
    const first = withAnswer(null, answer([card('a', 1)]));
    const settled = answer([]);
    const locked = { ...settled.retrospective, lockedAt: at(20) };
    const known = withAnswer(first, { ...settled, retrospective: locked });
    expect(nextQuestion(known)).toEqual({});
    expect(nextQuestion(withSettings(first, locked))).toEqual({});
    const again = withAnswer(known, { ...answer([card('a', 1)]), retrospective: locked });
    expect(nextQuestion(again)).toEqual({ since: at(30) });
  });
});
