import { endingOf, suggestedOutcome } from '../../src/domain/outcome';
import { keptScore, suggestedScore } from '../../src/domain/score';
import { closed } from '../support/facts';

test.each([
  ['committed', 1, 'achieved'],
  ['committed', 0.85, 'partly'],
  ['committed', 0.7, 'missed'],
  ['aspirational', 0.7, 'achieved'],
  ['aspirational', 0.5, 'partly'],
  ['aspirational', 0.3, 'missed'],
] as const)('%s at %p suggests %s', (commitment, progress, outcome) => {
  expect(suggestedOutcome(progress, commitment)).toBe(outcome);
});

test('the suggested score is progress, and none without it', () => {
  expect(suggestedScore(0.4)).toBe(0.4);
  expect(suggestedScore(1.4)).toBe(1);
  expect(suggestedScore(null)).toBeNull();
});

test('what is cancelled or carried on keeps no score', () => {
  expect(keptScore('cancelled', 0.5)).toBeNull();
  expect(keptScore('carried', 0.5)).toBeNull();
  expect(keptScore('partly', 0.5)).toBe(0.5);
});

describe('an item ends', () => {
  const cycleEnd = closed({ subject: 'cycle', subjectId: 'c', outcome: null, score: null });

  test('as its own record says', () => {
    expect(endingOf(closed({ outcome: 'partly', score: 0.6 }), 'kr', 0.1, 'committed')).toEqual({
      outcome: 'partly',
      score: 0.6,
    });
  });

  test('as it stands when its cycle is closed', () => {
    expect(endingOf(cycleEnd, 'kr', 0.85, 'committed')).toEqual({ outcome: 'partly', score: 0.85 });
    expect(endingOf(cycleEnd, 'kr', null, 'committed')).toEqual({ outcome: null, score: null });
  });

  test('cancelled or carried with its objective', () => {
    const carried = closed({
      subject: 'objective',
      subjectId: 'o',
      outcome: 'carried',
      score: null,
    });
    expect(endingOf(carried, 'kr', 0.85, 'committed')).toEqual({ outcome: 'carried', score: null });
  });

  test('by its own figure when its objective is achieved', () => {
    const achieved = closed({ subject: 'objective', subjectId: 'o', outcome: 'achieved' });
    expect(endingOf(achieved, 'kr', 0.2, 'committed')).toEqual({ outcome: 'missed', score: 0.2 });
  });
});
