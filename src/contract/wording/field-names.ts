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
  readonly milestone: number | null;
  readonly checkpoint: number | null;
}

function positionIn(list: string, path: string): number | null {
  const steps = path.split('.');
  const index = steps[steps.indexOf(list) + 1] ?? '';
  return steps.includes(list) && /^\d+$/.test(index) ? Number(index) + 1 : null;
}

/**
 * The name of a contract path (`measure.target`, `keyResults.1.title`). The longest known ending
 * counts, places in a list aside; an unknown path is its own name.
 */
export function fieldName(path: string, locale: Locale): FieldName {
  const steps = path.split('.').filter((step) => !/^\d+$/.test(step));
  const endings = steps.map((_, start) => steps.slice(start).join('.'));
  const known = endings.find((ending) => Object.hasOwn(names[locale], ending));
  return {
    name: known === undefined ? `“${path}”` : (names[locale][known] ?? null),
    keyResult: positionIn('keyResults', path),
    milestone: positionIn('milestones', path),
    checkpoint: positionIn('checkpoints', path),
  };
}
