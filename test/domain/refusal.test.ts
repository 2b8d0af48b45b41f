import { Refused, refusalRules } from '../../src/domain/refusal';

test('a refusal has the code of its rule', () => {
  const refused = new Refused('target-equals-baseline', { field: 'measure.target' });
  expect(refused.code).toBe('invalid');
  expect(new Refused('stale').code).toBe('stale');
});

test('its message is for a log: rule and field, no value that somebody typed', () => {
  const details = { field: 'weight', values: { max: 4 } };
  expect(new Refused('out-of-range', details).message).toBe('out-of-range: weight');
  expect(new Refused('no-access').message).toBe('no-access');
});

test('there are six ways to say no', () => {
  expect(new Set(Object.values(refusalRules)).size).toBe(6);
});
