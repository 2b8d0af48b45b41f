import type { Moment } from './calendar';
import type { IssueState } from './work';

/** What an issue was from a moment on. */
export interface PastState extends IssueState {
  readonly at: Moment;
}

/** All that is known of an issue's past, oldest first; the first state begins with its creation. */
export interface IssueHistory {
  readonly issueId: string;
  readonly states: readonly PastState[];
}

/**
 * What is read so many minutes after it changed may have changed before as well, unheard: the changelog
 * knows when.
 */
export const lateAfterMinutes = 60;

/** One entry of a changelog: what each changed part of the state was before. */
export interface StateChange {
  readonly at: Moment;
  readonly before: Partial<IssueState>;
}

const parts = [
  'parentId',
  'issueStatusCategory',
  'resolutionId',
  'estimate',
  'plannedSeconds',
  'spentSeconds',
] as const;

const isSame = (one: IssueState, other: IssueState): boolean =>
  parts.every((part) => one[part] === other[part]);

/**
 * The states of an issue, walked back from what it is now through its changelog. A changelog that
 * lacks something leaves what it lacks as it was after; nothing is dated before the creation.
 */
export function statesOf(
  now: IssueState,
  createdAt: Moment,
  changelog: readonly StateChange[],
): PastState[] {
  const newestFirst = [...changelog]
    .filter(({ at }) => at > createdAt)
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const states: PastState[] = [];
  let state = now;
  for (const { at, before } of newestFirst) {
    const earlier = { ...state, ...before };
    if (!isSame(earlier, state) && states.at(-1)?.at !== at) states.push({ ...state, at });
    state = earlier;
  }
  return [...states, { ...state, at: createdAt }].reverse();
}
