import { isNumeric, isText, isTextOrNull, lists } from '../../../src/storage/sql/lists';

const Shape = lists<readonly [string, string | null, number | string]>(
  isText,
  isTextOrNull,
  isNumeric,
);

test('lists of their shape are taken as they are, numbers in texts too', () => {
  const given = [
    ['a', null, 1.5],
    ['b', 'c', '2.500000'],
  ];
  expect(Shape.parse(given)).toEqual(given);
});

test.each([
  ['no list', { 0: 'a' }],
  ['no list of lists', ['a']],
  ['too short', [['a', null]]],
  ['too long', [['a', null, 1, 2]]],
  ['another kind of value', [[1, null, 1]]],
  ['a text that is no number', [['a', null, 'many']]],
  ['an empty text for a number', [['a', null, '']]],
  ['nothing for a number', [['a', null, null]]],
])('%s is refused', (_, given) => {
  expect(Shape.safeParse(given).success).toBe(false);
});
