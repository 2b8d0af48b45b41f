import {
  matching,
  ofStatuses,
  type BoardFilter,
  type Findable,
} from '../../src/domain/board-filter';

const all: BoardFilter = { statuses: [], ownerId: null, team: null, level: null, words: '' };
const item = (key: string, given: Partial<Findable> = {}): Findable => ({
  ...{ key, title: key, ownerId: 'mei', judgement: { status: 'on-track' } },
  ...given,
});
const rate = item('KR-1', {
  title: 'Trial rate',
  ownerId: 'tom',
  judgement: { status: 'at-risk' },
});
const shipped = item('KR-2', { title: 'Modules shipped' });
const branch = {
  ...item('O-7', { title: 'Core modules live' }),
  ...{ team: 'Web', level: 'team' as const, keyResults: [rate, shipped] },
};
const keys = (filter: Partial<BoardFilter>) =>
  matching(branch, { ...all, ...filter })?.keyResults.map(({ key }) => key) ?? null;

describe('what matches a filter', () => {
  test.each<[string, Partial<BoardFilter>, string[] | null]>([
    ['is everything without one', {}, ['KR-1', 'KR-2']],
    ['has the team', { team: 'Web' }, ['KR-1', 'KR-2']],
    ['has no other team', { team: 'Shop' }, null],
    ['has the level', { level: 'company' }, null],
    ['is all of an objective whose owner it is', { ownerId: 'mei' }, ['KR-1', 'KR-2']],
    ['is what somebody owns of another’s objective', { ownerId: 'tom' }, ['KR-1']],
    ['is nothing for a stranger', { ownerId: 'eve' }, null],
    ['is all of an objective that has the words', { words: 'CORE live' }, ['KR-1', 'KR-2']],
    ['is what has the words itself', { words: 'trial' }, ['KR-1']],
    ['is found by its key', { words: 'kr-2' }, ['KR-2']],
    ['must have every word', { words: 'trial shipped' }, null],
  ])('%s', (_title, filter, found) => expect(keys(filter)).toEqual(found));
});

describe('of some statuses', () => {
  const left = { itself: true, keyResults: branch.keyResults };

  it('are the key results that have one of them', () => {
    expect(ofStatuses(branch, left, ['at-risk', 'draft'])).toEqual([rate]);
    expect(ofStatuses(branch, left, ['missed'])).toBeNull();
    expect(ofStatuses(branch, left, [])).toEqual(branch.keyResults);
  });

  it('is an objective without key results by its own', () => {
    const bare = { ...branch, keyResults: [] };
    expect(ofStatuses(bare, { itself: true, keyResults: [] }, ['on-track'])).toEqual([]);
    expect(ofStatuses(bare, { itself: true, keyResults: [] }, ['at-risk'])).toBeNull();
  });
});
