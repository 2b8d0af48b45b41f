import { checkElsewhere, checkMoveObjective } from '../../src/domain/moving';
import { refusing } from '../support/refusing';

test('only what is published needs a published cycle', () => {
  const [draft, published] = [{ stage: 'draft' } as const, { stage: 'published' } as const];
  expect(refusing(() => checkMoveObjective('draft', draft))).toBeNull();
  expect(refusing(() => checkMoveObjective('published', published))).toBeNull();
  expect(refusing(() => checkMoveObjective('published', draft))).toEqual({
    rule: 'cycle-unpublished',
    field: 'cycleId',
  });
});

test('nothing moves to where it is', () => {
  expect(refusing(() => checkElsewhere('a', 'b', 'objectiveId'))).toBeNull();
  expect(refusing(() => checkElsewhere('a', 'a', 'objectiveId'))).toEqual({
    rule: 'already-there',
    field: 'objectiveId',
  });
});
