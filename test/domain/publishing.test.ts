import {
  checkOpenCycle,
  checkPublishCycle,
  checkPublishObjective,
} from '../../src/domain/publishing';
import { refusing } from '../support/refusing';

const draft = { stage: 'draft', shelf: false } as const;
const published = { stage: 'published', shelf: false } as const;
const closed = { stage: 'closed', shelf: false } as const;
const shelf = { stage: 'draft', shelf: true } as const;

test('only a draft cycle is published', () => {
  expect(refusing(() => checkPublishCycle(draft))).toBeNull();
  expect(refusing(() => checkPublishCycle(published))).toEqual({ rule: 'already-published' });
  expect(refusing(() => checkPublishCycle(closed))).toEqual({ rule: 'already-closed' });
});

test('an objective is published with a key result, in a published cycle', () => {
  const publish = (count: number, cycle: Parameters<typeof checkPublishCycle>[0]) =>
    refusing(() => checkPublishObjective(draft, count, cycle));
  expect(publish(1, published)).toBeNull();
  expect(publish(1, draft)).toEqual({ rule: 'cycle-is-draft', field: 'cycleId' });
  expect(publish(0, published)).toEqual({ rule: 'no-key-results', field: 'keyResults' });
  expect(publish(1, closed)).toEqual({ rule: 'cycle-closed', field: 'cycleId' });
});

test('what is kept for the future is published neither by itself nor as a whole', () => {
  expect(refusing(() => checkPublishObjective(draft, 1, shelf))).toEqual({
    rule: 'on-shelf',
    field: 'cycleId',
  });
  expect(refusing(() => checkPublishCycle(shelf))).toEqual({ rule: 'shelf-stays' });
});

test('an objective is published once', () => {
  const again = (objective: Parameters<typeof checkPublishObjective>[0]) =>
    refusing(() => checkPublishObjective(objective, 1, published));
  expect(again(published)).toEqual({ rule: 'already-published' });
  expect(again(closed)).toEqual({ rule: 'already-closed' });
});

test('nothing new enters a closed cycle', () => {
  expect(refusing(() => checkOpenCycle(closed))).toEqual({
    rule: 'cycle-closed',
    field: 'cycleId',
  });
  expect(refusing(() => checkOpenCycle(draft))).toBeNull();
});
