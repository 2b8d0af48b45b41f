import { readFigure } from '../written-number';

/** A number as somebody wrote it, with what it counts. */
export interface Amount {
  readonly value: number;
  /** `%`, `EUR`, a word; empty where none is written. */
  readonly unit: string;
}

const thousand = 1e3;
const million = 1e6;
const billion = 1e9;

const scales: Readonly<Record<string, number>> = {
  k: thousand,
  t: thousand,
  thousand,
  m: million,
  mn: million,
  mio: million,
  mm: million,
  million,
  millions: million,
  b: billion,
  bn: billion,
  billion,
  千: thousand,
  万: 1e4,
  百万: million,
  千万: 1e7,
  亿: 1e8,
};
const scaleWords = Object.keys(scales).sort((a, b) => b.length - a.length);

const currencies: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  $: 'USD',
  us$: 'USD',
  元: 'CNY',
  人民币: 'CNY',
  rmb: 'CNY',
  美元: 'USD',
  欧元: 'EUR',
};
const currencyCode = /^(EUR|USD|GBP|CNY|JPY|CHF|INR|AUD|CAD|SEK|NOK|DKK|PLN|BRL|SGD|HKD)$/i;

const longestUnit = 20;
/** What says how a bound is meant, and changes nothing about the number. */
const bounds =
  /^(?:[≥≤><=~≈]+|at least|at most|up to|about|under|over|below|above|至少|不低于|不少于|大于|小于|低于|高于|约)\s*/i;
const shape =
  /^(?<before>[^\d+\-.,]{0,12}?)\s*(?<sign>[+-]?)\s*(?<digits>\d[\d.,' ]*|[.,]\d+)(?<rest>.*)$/su;

/**
 * The number in a cell: group marks, decimal comma or point, percent, currency before or behind,
 * k, m, bn, 万 and 亿. Null where the cell says anything else.
 */
export function readAmount(cell: string): Amount | null {
  const plain = cell.normalize('NFKC').replaceAll('−', '-').trim().replace(bounds, '');
  const parts = shape.exec(plain)?.groups;
  const { before = '', sign = '', digits = '', rest = '' } = parts ?? {};
  const figure = readFigure(digits);
  const prefix = unitBefore(before.trim());
  if (figure === null || prefix === null) return null;
  const { scale, unit: behind } = scaledUnit(rest.trim());
  if (/\d/.test(behind) || behind.length > longestUnit) return null;
  if (prefix !== '' && behind !== '' && unitOf(behind) !== prefix) return null;
  const value = figure * scale * (sign === '-' ? -1 : 1);
  return { value: Number(value.toPrecision(15)) + 0, unit: prefix || unitOf(behind) };
}

const unitOf = (word: string): string => {
  if (currencyCode.test(word)) return word.toUpperCase();
  return currencies[word.toLowerCase()] ?? word;
};

/** Only a currency stands before a number; null for other words. */
function unitBefore(word: string): string | null {
  if (word === '') return '';
  const isCurrency = currencyCode.test(word) || word === '¥' || word.toLowerCase() in currencies;
  return isCurrency ? unitOf(word) : null;
}

/** `m users` is a million of users, `min` no scale; a plus sign says "or more". */
function scaledUnit(rest: string): { scale: number; unit: string } {
  const text = rest.replace(/^\+\s*/, '');
  const word = scaleWords.find((scale) => {
    const next = text.slice(scale.length, scale.length + 1);
    const isWhole = !/[a-z]/i.test(scale) || !/[a-z]/i.test(next);
    return text.toLowerCase().startsWith(scale) && isWhole;
  });
  const unit = word === undefined ? text : text.slice(word.length);
  return {
    scale: word === undefined ? 1 : (scales[word] ?? 1),
    unit: unit.replaceAll(/^\+|\+$/g, '').trim(),
  };
}
