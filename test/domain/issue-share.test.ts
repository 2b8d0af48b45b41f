import { shareOf, type WorkThrough } from '../../src/domain/issue-share';
import { settings } from '../support/facts';

const [wontDo] = settings.excludedResolutionIds;

const itself = (resolutionId: string | null = null): WorkThrough => ({
  ...{ keyResultId: 'kr', isItself: true, resolutionId, issues: 1 },
});
const children = (issues: number, resolutionId: string | null = null): WorkThrough => ({
  ...{ keyResultId: 'kr', isItself: false, resolutionId, issues },
});

describe('what an issue counts', () => {
  test('it counts itself, open or done', () => {
    const counted = { counted: true, leftOut: false, children: 0 };
    expect(shareOf([itself()], settings)).toEqual(counted);
    expect(shareOf([itself('10000')], settings)).toEqual(counted);
  });

  test('closed without being done it does not count', () => {
    expect(shareOf([itself(wontDo)], settings)).toEqual({
      ...{ counted: false, leftOut: true, children: 0 },
    });
  });

  test('its children count instead, those in scope', () => {
    expect(shareOf([children(7), children(3, '10000'), children(2, wontDo)], settings)).toEqual({
      counted: false,
      leftOut: false,
      children: 10,
    });
  });

  test('an issue of which nothing is in scope does not count', () => {
    expect(shareOf([], settings)).toEqual({ counted: false, leftOut: false, children: 0 });
  });
});
