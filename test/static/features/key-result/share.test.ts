import { shareOf } from '../../../../static/features/key-result/share';

const work = {
  ...{ total: 9, done: 4, inProgress: 1, toDo: 4, excluded: 1, unsized: 0, scope: 9, credit: 4 },
  ...{ unseen: 0, unseenSince: null, neverSeen: 0, neverSeenSince: null, promised: null },
};
const not = { counted: false, leftOut: false, children: 0 };

describe('the share of an issue', () => {
  it('is one of all that count', () => {
    expect(shareOf({ ...not, counted: true }, work)).toMatchObject({
      ...{ text: 'issue.share', values: { n: 9 }, counts: true },
    });
  });

  it('of an epic is its children', () => {
    expect(shareOf({ ...not, children: 3 }, work)).toMatchObject({
      ...{ text: 'issue.children', values: { n: 3 }, counts: true },
    });
  });

  it('is none where its resolution leaves the scope, and says so', () => {
    expect(shareOf({ ...not, leftOut: true }, work)).toMatchObject({
      ...{ text: 'issue.leftOut', counts: false },
    });
    expect(shareOf(not, work)).toMatchObject({ text: 'issue.notCounted', counts: false });
  });

  it('is not spoken of where no issues count', () => {
    expect(shareOf({ ...not, counted: true }, null)).toBeNull();
  });
});
