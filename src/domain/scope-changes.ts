import type { CalendarDate } from './calendar';
import { isExcluded, type CountingRules, type IssueStatusCategory, type WorkUnit } from './work';

/** An issue that counted for a key result, unchanged from one moment to another. */
export interface ScopeSpan {
  readonly issueId: string;
  /** When it was linked, or the rule was set that found it. */
  readonly linkedOn: CalendarDate;
  readonly from: CalendarDate;
  /** Null while it goes on. */
  readonly until: CalendarDate | null;
  readonly issueStatusCategory: IssueStatusCategory;
  readonly resolutionId: string | null;
  readonly estimate: number | null;
  readonly plannedSeconds: number | null;
  /** The end of it was that its link, or its rule's finding, ended. */
  readonly endsByLink: boolean;
}

export const scopeCauses = [
  'linked',
  'unlinked',
  'added',
  'left',
  'excluded',
  'resumed',
  'resized',
] as const;
export type ScopeCause = (typeof scopeCauses)[number];

/** What one issue did to the scope on one day, in the unit. */
export interface ScopeChange {
  readonly on: CalendarDate;
  readonly issueId: string;
  readonly cause: ScopeCause;
  readonly amount: number;
}

interface Reading {
  readonly rules: CountingRules;
  readonly unit: WorkUnit;
  /** The day that counts as publishing. */
  readonly promisedOn: CalendarDate;
}

/** What a span adds to the scope while it lasts. */
function sizeOf(span: ScopeSpan, { rules, unit }: Reading): number {
  if (isExcluded(span.resolutionId, rules)) return 0;
  if (unit === 'count') return 1;
  return (unit === 'estimate' ? span.estimate : span.plannedSeconds) ?? 0;
}

function causeOf(
  before: ScopeSpan | undefined,
  after: ScopeSpan | undefined,
  { rules, promisedOn }: Reading,
): ScopeCause {
  if (after === undefined) return before?.endsByLink === true ? 'unlinked' : 'left';
  if (before === undefined) return after.linkedOn > promisedOn ? 'linked' : 'added';
  if (isExcluded(after.resolutionId, rules)) return 'excluded';
  return isExcluded(before.resolutionId, rules) ? 'resumed' : 'resized';
}

/** Days after publishing on which the spans of one issue begin or end. */
function daysOf(spans: readonly ScopeSpan[], promisedOn: CalendarDate): CalendarDate[] {
  const days = spans.flatMap(({ from, until, linkedOn }) => [
    from,
    ...(linkedOn > promisedOn ? [linkedOn] : []),
    ...(until === null ? [] : [until]),
  ]);
  return [...new Set(days)].filter((day) => day > promisedOn).sort();
}

/** The span that lasts at the end of a day; one linked after publishing joins on the day it was linked. */
const spanAt = (spans: readonly ScopeSpan[], day: CalendarDate, promisedOn: CalendarDate) =>
  spans.findLast(
    ({ from, until, linkedOn }) =>
      from <= day && (until === null || until > day) && (linkedOn <= promisedOn || linkedOn <= day),
  );

function changesOf(issueId: string, spans: readonly ScopeSpan[], reading: Reading): ScopeChange[] {
  const { promisedOn } = reading;
  const at = (day: CalendarDate) => spanAt(spans, day, promisedOn);
  let before = at(promisedOn);
  return daysOf(spans, promisedOn).flatMap((on) => {
    const earlier = before;
    const after = at(on);
    before = after;
    const was = earlier === undefined ? 0 : sizeOf(earlier, reading);
    const amount = (after === undefined ? 0 : sizeOf(after, reading)) - was;
    const cause = causeOf(earlier, after, reading);
    return amount === 0 ? [] : [{ on, issueId, cause, amount }];
  });
}

/**
 * What made today's scope out of the promised one, issue by issue and day by day, newest first: the
 * amounts sum to the difference of the two. Spans of one issue are in their order.
 */
export function scopeChanges(spans: readonly ScopeSpan[], reading: Reading): ScopeChange[] {
  const byIssue = new Map<string, ScopeSpan[]>();
  for (const span of spans) {
    const known = byIssue.get(span.issueId);
    if (known === undefined) byIssue.set(span.issueId, [span]);
    else known.push(span);
  }
  return [...byIssue]
    .flatMap(([issueId, own]) => changesOf(issueId, own, reading))
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}
