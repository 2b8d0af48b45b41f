import { muchChanged, promisedSentences } from '../../../../static/features/work/promised-text';
import { signedSize } from '../../../../static/features/work/work-size';
import { english } from '../../../../static/i18n/en-US';
import { wordsFor } from '../../../../static/i18n/words';
import type { KeyResultView } from '../../../../static/ui/views';

const words = wordsFor('en-US', english);
type Work = NonNullable<KeyResultView['work']>;
type Promised = NonNullable<Work['promised']>;

const promised = (given: Partial<Promised> = {}): Promised => ({
  ...{ on: '2026-10-03', total: 40, scope: 40, progress: 0.75, change: 0.3 },
  ...{ byLinks: 8, within: 4, ...given },
});
const work = (given: Partial<Work> = {}): Work => ({
  ...{ total: 52, done: 30, inProgress: 2, toDo: 20, excluded: 0, unsized: 0 },
  ...{
    scope: 52,
    credit: 30,
    unseen: 0,
    unseenSince: null,
    neverSeen: 0,
    neverSeenSince: null,
    promised: promised(),
    ...given,
  },
});

describe('what was promised beside what is there', () => {
  it('is told in sentences, with where the difference comes from', () => {
    expect(promisedSentences({ ...work(), promised: promised() }, 0.58, 'count', words)).toEqual([
      'Promised on Oct 3: 40 issues, 75% of it earned.',
      'Today: 52 issues (+30%), 58% of it earned.',
      '+8 issues by links made since and +4 issues within what was linked then',
    ]);
  });

  it('has no third sentence where nothing differs', () => {
    const same = promised({ change: 0, byLinks: 0, within: 0 });
    expect(promisedSentences({ ...work(), promised: same }, 0.58, 'count', words)).toHaveLength(2);
  });

  it('is worth a word on a board from a tenth on, either way', () => {
    const of = (change: number | null) => muchChanged(work({ promised: promised({ change }) }));
    expect([of(0.1), of(-0.25), of(0.09), of(null)]).toEqual([0.1, -0.25, null, null]);
    expect(muchChanged(work({ promised: null }))).toBeNull();
    expect(muchChanged(null)).toBeNull();
  });
});

test('an amount has its sign and its unit', () => {
  expect(signedSize(1, 'count', words)).toBe('+1 issue');
  expect(signedSize(-2.5, 'estimate', words)).toBe('−2.5 points');
  expect(signedSize(-7200, 'time', words)).toBe('−2 h');
  expect(signedSize(0, 'count', words)).toBe('0 issues');
});
