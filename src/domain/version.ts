import { Refused, type StaleEdit } from './refusal';
import type { Stage, Versioned } from './versioned';

/** Which of the fields differ, by content and not by the order of their parts. */
export function changedFields<T>(
  before: T,
  after: T,
  fields: readonly (keyof T & string)[],
): string[] {
  return fields.filter((field) => !isSame(before[field], after[field]));
}

function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isRecord(one) || !isRecord(other)) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isSame(one[name], other[name]));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What an editor who saw one version missed, when another is current. */
export function staleEdit<T extends Versioned>(
  seen: T,
  current: T,
  fields: readonly (keyof T & string)[],
): StaleEdit {
  const { by, at, version } = current;
  return { by, at, version, fields: changedFields(seen, current, fields) };
}

/** Refuses to change what is closed: `already-closed`. */
export function checkOpen(stage: Stage): void {
  if (stage === 'closed') throw new Refused('already-closed');
}

/** Refuses to change what is closed (`already-closed`), and what is published without a reason (`reason-required`). */
export function checkEdit(stage: Stage, reason: string | null | undefined): void {
  checkOpen(stage);
  checkReason(stage, reason);
}

/** Refuses to change what is published without saying why: `reason-required`. */
export function checkReason(stage: Stage, reason: string | null | undefined): void {
  if (stage === 'published' && (reason ?? '').trim() === '') {
    throw new Refused('reason-required', { field: 'reason' });
  }
}
