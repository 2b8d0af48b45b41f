/** The number somebody typed, group signs and full-width digits allowed; null when it is none. */
export function parseNumber(typed: string): number | null {
  const plain = typed
    .normalize('NFKC')
    .replaceAll(/[\s,_']/g, '')
    .replace('−', '-');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain)) return null;
  return Number(plain);
}

/** A ratio (0..1) rounded to hundredths: a score as it is suggested and stored. */
export const toHundredths = (ratio: number): number => Math.round(ratio * 100) / 100;
