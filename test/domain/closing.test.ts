import type { Outcome } from '../../src/domain/close';
import { checkCloseObjective, type ObjectiveClosingWish } from '../../src/domain/closing';
import type { Stage } from '../../src/domain/versioned';
import { refusing } from '../support/refusing';

const wish = (given: Partial<ObjectiveClosingWish> = {}): ObjectiveClosingWish => ({
  outcome: 'achieved',
  score: 1,
  keyResults: [],
  ...given,
});
const close = (given: ObjectiveClosingWish, stage: Stage = 'published') =>
  refusing(() => checkCloseObjective({ stage }, given, ['one', 'two']));

test('only what is published is closed, and once', () => {
  expect(close(wish())).toBeNull();
  expect(close(wish(), 'draft')).toEqual({ rule: 'not-published' });
  expect(close(wish(), 'closed')).toEqual({ rule: 'already-closed' });
});

test.each(['achieved', 'partly', 'missed'] as const)('%s needs a score', (outcome) => {
  expect(close(wish({ outcome, score: null }))).toEqual({ rule: 'score-missing', field: 'score' });
  expect(close(wish({ outcome, score: 0 }))).toBeNull();
});

test.each(['cancelled', 'carried'] as const)('%s needs none', (outcome) => {
  expect(close(wish({ outcome, score: null }))).toBeNull();
});

test('the same goes for each of its key results, and the field says which', () => {
  const second = (outcome: Outcome, score: number | null, id = 'two') =>
    close(
      wish({
        keyResults: [
          { id: 'one', outcome: 'missed', score: 0 },
          { id, outcome, score },
        ],
      }),
    );
  expect(second('partly', 0.5)).toBeNull();
  expect(second('carried', null)).toBeNull();
  expect(second('partly', null)).toEqual({ rule: 'score-missing', field: 'keyResults.1.score' });
  expect(second('partly', 1, 'stranger')).toEqual({ rule: 'not-found', field: 'keyResults.1.id' });
});
