import type { Locale } from '../operations';
import { fieldsEn } from './fields-en';
import { fieldsZh } from './fields-zh';

const names: Readonly<Record<Locale, Readonly<Record<string, string | null>>>> = {
  'en-US': fieldsEn,
  'zh-CN': fieldsZh,
};

/** A field of an input, as people call it. */
export interface FieldName {
  /** In the middle of a sentence; null where people do not see the field. */
  readonly name: string | null;
  /** Where it stands among several, counted from 1; null where there is one. */
  readonly keyResult: number | null;
}

const place = /^keyResults\.(\d+)(?:\.|$)/;

/**
 * The name of a contract path (`measure.target`, `keyResults.1.title`). The longest known ending
 * counts, places in a list aside; an unknown path is its own name.
 */
export function fieldName(path: string, locale: Locale): FieldName {
  const index = place.exec(path)?.[1];
  const steps = path.split('.').filter((step) => !/^\d+$/.test(step));
  const endings = steps.map((_, start) => steps.slice(start).join('.'));
  const known = endings.find((ending) => Object.hasOwn(names[locale], ending));
  return {
    name: known === undefined ? `“${path}”` : (names[locale][known] ?? null),
    keyResult: index === undefined ? null : Number(index) + 1,
  };
}
