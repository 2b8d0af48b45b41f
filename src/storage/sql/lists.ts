import { z } from 'zod';

type Check<T> = (value: unknown) => value is T;

/** A number in JSON; engines differ in whether they write some as text. */
export type Numeric = number | string;

export const isNumeric: Check<Numeric> = (value): value is Numeric =>
  typeof value === 'number' ||
  (typeof value === 'string' && value !== '' && !Number.isNaN(Number(value)));
export const isText: Check<string> = (value): value is string => typeof value === 'string';
export const isTextOrNull: Check<string | null> = (value): value is string | null =>
  value === null || typeof value === 'string';

/**
 * The schema of a list of lists of one shape. It checks them by plain functions: a board reads twenty
 * thousand numbers, and a schema for each would take longer than all else that it does with them.
 */
export const lists = <T extends readonly unknown[]>(
  ...checks: { readonly [K in keyof T]: Check<T[K]> }
) =>
  z.custom<readonly T[]>(
    (value) =>
      Array.isArray(value) &&
      value.every(
        (list: unknown) =>
          Array.isArray(list) &&
          list.length === checks.length &&
          checks.every((check, index) => check(list[index])),
      ),
    'not lists of their shape',
  );
