import { secondsAnHour, type WorkUnit } from '../../domain/work';
import type { Locale } from '../operations';
import { isCurrency } from './currencies';

/** How one language writes figures inside a sentence. */
export interface Formats {
  /** A ratio 0..1 as whole percent. */
  percent(ratio: number): string;
  /** A ratio as whole percent with its sign; a fall has a minus, not a hyphen. */
  percentChange(ratio: number): string;
  count(number: number): string;
  /** One decimal; small ones keep two figures, so that little is never shown as nothing. */
  rate(perWeek: number): string;
  /** As `rate`, with its sign; a fall has a minus, not a hyphen. */
  change(perWeek: number): string;
  /** A value with its unit, money as money; as exact as it was recorded, to six decimals. */
  amount(value: number, unit: string): string;
  score(score: number): string;
  day(date: string): string;
  /** A size of work: issues and points as numbers, seconds as hours with their unit. */
  work(amount: number, counts: WorkUnit): string;
  /** As `work`, a week: with one decimal. */
  workRate(perWeek: number, counts: WorkUnit): string;
}

const build = (locale: Locale): Formats => {
  const format = (options: Intl.NumberFormatOptions): ((value: number) => string) => {
    const written = new Intl.NumberFormat(locale, options);
    return (value) => written.format(value);
  };
  const days = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const oneDecimal = {
    maximumFractionDigits: 1,
    maximumSignificantDigits: 2,
    roundingPriority: 'morePrecision',
  } as const;
  const rate = format(oneDecimal);
  const signed = format({ ...oneDecimal, signDisplay: 'exceptZero' });
  const percentChange = format({
    style: 'percent',
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  });
  const number = format({ maximumFractionDigits: 6 });
  const money = moneyIn(locale);
  const amount = (value: number, unit: string): string =>
    isCurrency(unit) ? money(value, unit) : withUnit(number(value), unit);
  return {
    percent: format({ style: 'percent', maximumFractionDigits: 0 }),
    percentChange: (ratio) => percentChange(ratio).replace('-', '−'),
    count: format({ maximumFractionDigits: 0 }),
    rate,
    change: (perWeek) => signed(perWeek).replace('-', '−'),
    amount,
    score: format({ minimumFractionDigits: 1, maximumFractionDigits: 2 }),
    day: (date) => days.format(new Date(`${date}T00:00:00Z`)),
    work: (amount, counts) =>
      counts === 'time' ? `${rate(amount / secondsAnHour)} h` : rate(amount),
    workRate: (perWeek, counts) =>
      counts === 'time' ? `${rate(perWeek / secondsAnHour)} h` : rate(perWeek),
  };
};

/** Made once a currency; whole amounts are written without cents. */
function moneyIn(locale: Locale): (value: number, currency: string) => string {
  const made = new Map<string, Intl.NumberFormat>();
  return (value, currency) => {
    const whole = Number.isInteger(value);
    const key = `${currency} ${String(whole)}`;
    const digits = whole ? { maximumFractionDigits: 0 } : { maximumFractionDigits: 6 };
    const written =
      made.get(key) ?? new Intl.NumberFormat(locale, { style: 'currency', currency, ...digits });
    made.set(key, written);
    return written.format(value);
  };
}

/** A unit said once is enough, unless it clings to the number. */
export const clingingUnit = (unit: string): string =>
  unit === '%' || isCurrency(unit) ? unit : '';

const withUnit = (number: string, unit: string): string => {
  if (unit === '') return number;
  return unit === '%' ? `${number}%` : `${number} ${unit}`;
};

export const formats: Readonly<Record<Locale, Formats>> = {
  'en-US': build('en-US'),
  'zh-CN': build('zh-CN'),
};
