import type { SheetColumn } from '../../domain/sheet/columns';
import type { SheetFault, SheetFaultFacts } from '../../domain/sheet/fault';
import type { Locale } from '../operations';
import { formats } from './formats';
import type { SheetFacts, SheetWords } from './sheet-words';
import { sheetWordsEn } from './sheet-words-en';
import { sheetWordsZh } from './sheet-words-zh';

const words: Readonly<Record<Locale, SheetWords>> = {
  'en-US': sheetWordsEn,
  'zh-CN': sheetWordsZh,
};
const colon: Readonly<Record<Locale, string>> = { 'en-US': ': ', 'zh-CN': '：' };

/** A column of a sheet as the reader calls it. */
export const sheetColumnName = (column: SheetColumn, locale: Locale): string =>
  words[locale].columns[column];

/** A fault of a sheet as one sentence: row, column, what is wrong, what to do. */
export function sheetFaultSentence(fault: SheetFault, locale: Locale): string {
  const { faults, place } = words[locale];
  const name = sheetColumnName(fault.column, locale);
  // Each sentence takes the facts of its own code; the compiler cannot follow the pair.
  const say = faults[fault.code] as (fault: SheetFaultFacts, facts: SheetFacts) => string;
  const what = say(fault, { column: fault.column, write: formats[locale] });
  return `${place(fault.row, name)}${colon[locale]}${what}`;
}
