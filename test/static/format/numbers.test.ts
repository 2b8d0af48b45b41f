import { parseNumber, toHundredths } from '../../../static/format/numbers';

describe('a typed number', () => {
  it.each([
    ['12.5', 12.5],
    ['-3', -3],
    ['1,250', 1250],
    ['1 250.75', 1250.75],
    ['.5', 0.5],
    ['4,5', 4.5],
    ['0,125', 0.125],
    ['12,75', 12.75],
    ['1.200,50', 1200.5],
    ['１２．５', 12.5],
    ['−4', -4],
  ])('%s is read as it was meant', (typed, value) => {
    expect(parseNumber(typed)).toBe(value);
  });

  it.each(['', ' ', 'twelve', '1e9', '1.2.3', '-', 'NaN', 'Infinity', '0x10'])(
    '%j is no number',
    (typed) => {
      expect(parseNumber(typed)).toBeNull();
    },
  );
});

test('a suggested score has two decimals', () => {
  expect(toHundredths(2 / 3)).toBe(0.67);
});
