import {
  blankObjective,
  contentOf,
  weightFault,
} from '../../../../static/features/objective/objective-draft';

describe('an objective being typed', () => {
  it('has no weight, and the level of its home, until somebody says', () => {
    expect(contentOf(blankObjective('Title'))).toEqual({
      ...{ title: 'Title', why: '', commitment: 'committed', contributorIds: [], team: '' },
      ...{ weight: null, visibility: { kind: 'home' } },
    });
  });

  it('knows a weight from what is none', () => {
    const faulty = (weight: string) => weightFault({ ...blankObjective(), weight });
    expect(['', '2', '0.5'].map(faulty)).toEqual([false, false, false]);
    expect(['0', '-1', 'much'].map(faulty)).toEqual([true, true, true]);
  });
});
