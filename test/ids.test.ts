import { createIds } from '../src/ids';

const shape = /^[0-9A-HJKMNP-TV-Z]{26}$/;

test('ids are ULIDs, different and in the order of their making', () => {
  const ids = createIds(() => Date.parse('2026-11-23T09:00:00Z'));
  const made = Array.from({ length: 2_000 }, () => ids.next());
  expect(made.every((id) => shape.test(id))).toBe(true);
  expect(new Set(made).size).toBe(made.length);
  expect([...made].sort()).toEqual(made);
});

test('a clock that steps back does not break the order', () => {
  const times = [2_000, 1_000, 3_000];
  const ids = createIds(() => times.shift() ?? 0);
  const made = [ids.next(), ids.next(), ids.next()];
  expect([...made].sort()).toEqual(made);
});

test('two makers in one millisecond make different ids', () => {
  const [one, other] = [createIds(() => 5), createIds(() => 5)];
  expect(one.next()).not.toBe(other.next());
});
