import fc from 'fast-check';
import { readNumber } from '../../src/domain/written-number';

describe('a written number', () => {
  test.each([
    ['4,5', 4.5],
    ['4.5', 4.5],
    ['0,125', 0.125],
    ['1,25', 1.25],
    ['1234,567', 1234.567],
    ['1,250', 1250],
    ['1.250', 1.25],
    ['1,250,000', 1_250_000],
    ['1.250.000', 1_250_000],
    ['12,34,567', 1_234_567],
    ['1,200.50', 1200.5],
    ['1.200,50', 1200.5],
    ['1’200', 1200],
    ['1\u202f200,5', 1200.5],
    ['１２，５', 12.5],
    ['-,5', -0.5],
    ['−4', -4],
    ['+4', 4],
    ['5.', 5],
    ['-0', 0],
  ])('%s', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  test.each(['', ' ', '-', ',', '1,2,3', '1.2.3', '1,2.3,4', '1e9', '--1', '5 %', '0x10', 'NaN'])(
    '%j is none',
    (text) => {
      expect(readNumber(text)).toBeNull();
    },
  );

  test('is read back from how the app itself writes it into a field', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 3 }), (n, d) => {
        const value = n / 10 ** d;
        expect(readNumber(String(value))).toBe(value);
      }),
    );
  });

  test('is read in whatever language a fraction is written', () => {
    const locales = fc.constantFrom('en-US', 'en-IN', 'de-DE', 'fr-FR', 'de-CH', 'zh-CN');
    const hundredths = fc.integer({ min: 0, max: 1e9 });
    fc.assert(
      fc.property(hundredths, locales, (n, locale) => {
        const written = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
        expect(readNumber(written.format(n / 100))).toBe(n / 100);
      }),
    );
  });
});
