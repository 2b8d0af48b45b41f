import type { Words } from '../../i18n/words';

/** The rhythms that are offered, in days. */
export const usualRhythms: readonly number[] = [7, 14, 28];

/** How often a check-in is due, in words. */
export function rhythmText(days: number, { t }: Words): string {
  if (days === 7) return t('keyResult.cadence.7');
  if (days === 14) return t('keyResult.cadence.14');
  return days === 28 ? t('keyResult.cadence.28') : t('keyResult.cadence.other', { n: days });
}
