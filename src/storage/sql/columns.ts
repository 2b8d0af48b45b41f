import { z } from 'zod';
import type { CalendarDate, Moment } from '../../domain/calendar';

/** Forge returns some numbers as text and some not, by width and engine: every one is coerced. */
export const integer = z.coerce.number().int();
export const decimal = z.coerce.number();
export const flag = z.coerce.number().transform((value) => value !== 0);
export const text = z.string();

/** How most moments come: thousands in an answer, so that no date is made of them. */
const usualMoment = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}/;

/** `2026-03-01 10:20:30.456`, in UTC. */
export const moment = z.string().transform((value): Moment => {
  if (usualMoment.test(value)) return `${value.slice(0, 10)}T${value.slice(11, 23)}Z`;
  const iso = value.replace(' ', 'T');
  return new Date(iso.endsWith('Z') ? iso : `${iso}Z`).toISOString();
});

export const day = z.string().transform((value): CalendarDate => value.slice(0, 10));

/** A moment as DATETIME(3) takes it. */
export function sqlMoment(value: Moment): string {
  return new Date(value).toISOString().slice(0, 23).replace('T', ' ');
}

/** A weight that nobody gave is stored as 0. */
export const weight = z.coerce.number().transform((value) => (value === 0 ? null : value));
export const sqlWeight = (value: number | null): number => value ?? 0;

const Accounts = z.array(z.string());

/** Account ids as a JSON list in a TEXT; null is none. */
export const accounts = z
  .string()
  .nullable()
  .transform((value) => (value === null ? [] : Accounts.parse(JSON.parse(value))));
export const sqlAccounts = (ids: readonly string[]): string | null =>
  ids.length === 0 ? null : JSON.stringify(ids);

export const sqlFlag = (value: boolean): number => (value ? 1 : 0);
