export { readNumber as parseNumber } from '../../src/domain/written-number';

/** A ratio (0..1) rounded to hundredths: a score as it is suggested and stored. */
export const toHundredths = (ratio: number): number => Math.round(ratio * 100) / 100;
