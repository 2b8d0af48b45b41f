import { byPosition, checkSiblings, shifted } from '../../src/domain/sibling-order';
import { refusing } from '../support/refusing';

test('what has no place comes last, by number', () => {
  const items = [
    { position: null, number: 1 },
    { position: 2, number: 2 },
    { position: null, number: 0 },
    { position: 1, number: 9 },
  ];
  expect([...items].sort(byPosition).map(({ number }) => number)).toEqual([9, 2, 0, 1]);
});

test('an item moves one place, and not beyond either end', () => {
  expect(shifted(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
  expect(shifted(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
  expect(shifted(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
  expect(shifted(['a', 'b'], 'b', 1)).toEqual(['a', 'b']);
  expect(shifted(['a', 'b'], 'x', 1)).toEqual(['a', 'b']);
});

test('an order names siblings, each once', () => {
  expect(refusing(() => checkSiblings(['a', 'b'], ['b', 'a', 'c']))).toBeNull();
  expect(refusing(() => checkSiblings(['a', 'x'], ['a']))).toEqual({
    rule: 'not-found',
    field: 'ids.1',
  });
  expect(refusing(() => checkSiblings(['a', 'a'], ['a']))).toEqual({
    rule: 'malformed',
    field: 'ids',
  });
});
