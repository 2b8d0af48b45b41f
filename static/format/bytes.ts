import type { Locale } from '../../src/contract/operations';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** `312 MB`: in the unit in which it is at least 1, counted by 1024. */
export function showBytes(bytes: number, locale: Locale): string {
  const power = bytes < 1 ? 0 : Math.floor(Math.log(bytes) / Math.log(1024));
  const step = Math.min(power, units.length - 1);
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    maximumFractionDigits: step > 2 ? 1 : 0,
  }).format(bytes / 1024 ** step);
}
