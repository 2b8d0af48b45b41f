import type { Judgement, Status } from './judgement';

/** What needs a person first; what has ended comes last. */
export const attentionOrder: readonly Status[] = [
  'off-track',
  'outdated',
  'at-risk',
  'unmeasured',
  'draft',
  'on-track',
  'missed',
  'partly',
  'carried',
  'cancelled',
  'achieved',
];

/** Smaller is more urgent. */
export const urgency = (status: Status): number => attentionOrder.indexOf(status);

/** The status that needs attention most; null for none at all. */
export function worstStatus(statuses: readonly Status[]): Status | null {
  return attentionOrder.find((status) => statuses.includes(status)) ?? null;
}

/** How far progress is behind the plan, -1..1; without progress, all that was expected. */
export function behind(judgement: Judgement): number {
  return (judgement.expected ?? 0) - (judgement.progress ?? 0);
}

/** What the order of a board rests on. */
export interface Attended {
  readonly judgement: Judgement;
  readonly number: number;
}

/** Comparator of a board: status, then distance behind the plan, then number. */
export function byAttention(a: Attended, b: Attended): number {
  return (
    urgency(a.judgement.status) - urgency(b.judgement.status) ||
    behind(b.judgement) - behind(a.judgement) ||
    a.number - b.number
  );
}
