import type { WorkUnit } from '../../../src/domain/work';
import type { Words } from '../../i18n/words';

const oneDecimal = (amount: number): number => Math.round(amount * 10) / 10;

/** `40 issues`, `80.5 points`, `12 h`. */
export function sizeText(amount: number, unit: WorkUnit, { t, work }: Words): string {
  if (unit === 'time') return work(amount, unit);
  return t(unit === 'count' ? 'work.issues' : 'work.points', { n: oneDecimal(amount) });
}

/** `+8 issues`, `−2.5 h`; what is nothing has no sign. */
export function signedSize(amount: number, unit: WorkUnit, words: Words): string {
  const sign = amount > 0 ? '+' : amount < 0 ? '−' : '';
  return `${sign}${sizeText(Math.abs(amount), unit, words)}`;
}
