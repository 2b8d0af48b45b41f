import type { CheckIn } from '../../src/domain/check-in';
import type { CloseRecord } from '../../src/domain/close';
import type { Judgement, Status } from '../../src/domain/judgement';
import type { KeyResult, Measure, NumberMeasure } from '../../src/domain/key-result';
import type { KeyResultFacts } from '../../src/domain/key-result-facts';
import type { JudgedKeyResult } from '../../src/domain/rollup';
import type { Settings } from '../../src/domain/settings';
import type { ValueOfWeek } from '../../src/domain/value-trend';
import type { WorkGroup, WorkSums } from '../../src/domain/work';
import type { WorkChange } from '../../src/domain/work-history';

/** A hundred days, so that day 40 is 40 % of the way. */
export const cycle = { startsOn: '2026-01-01', endsOn: '2026-04-10' };
/** Day 40 of 100. */
export const day40 = '2026-02-09';

export const settings: Settings = {
  timeZone: 'UTC',
  excludedResolutionIds: ['10001'],
  inProgressCredit: 0,
  weekStartsOn: 1,
  checkInDays: 14,
  reviewDays: 30,
  estimationField: null,
  estimationFields: {},
};

/** Falls when its target is below its baseline. */
export const number = (baseline: number, target: number, unit = '%'): NumberMeasure => ({
  kind: 'number',
  unit,
  direction: target > baseline ? 'increase' : 'decrease',
  baseline,
  target,
  stretch: null,
  checkpoints: [],
});

export const noWork: WorkSums = {
  ...{ issues: 0, estimatedIssues: 0, estimate: 0 },
  ...{ plannedIssues: 0, plannedSeconds: 0, spentSeconds: 0 },
};

export const group = (given: Partial<WorkGroup>): WorkGroup => ({
  ...noWork,
  issueStatusCategory: 'new',
  resolutionId: null,
  issues: 1,
  ...given,
});

/** What a day added to a group, linked from the start. */
export const change = (on: string, given: WorkGroup): WorkChange => ({
  ...given,
  on,
  linkedOn: '2025-12-01',
});

/** What a day took from a group. */
export const taken = (on: string, given: WorkGroup): WorkChange =>
  change(on, { ...given, issues: -given.issues });

export const toDo = (issues: number): WorkGroup => group({ issues });
export const inProgress = (issues: number): WorkGroup =>
  group({ issues, issueStatusCategory: 'indeterminate' });
export const done = (issues: number): WorkGroup =>
  group({ issues, issueStatusCategory: 'done', resolutionId: '1' });
export const wontDo = (issues: number): WorkGroup =>
  group({ issues, issueStatusCategory: 'done', resolutionId: '10001' });

export const value = (on: string, amount: number, weeksAgo = 0): ValueOfWeek => ({
  on,
  part: '',
  value: amount,
  weeksAgo,
});

export const checkIn = (day: string): CheckIn => ({
  id: 'check-in',
  keyResultId: 'kr',
  at: `${day}T09:00:00.000Z`,
  by: 'owner',
  confidence: 5,
  assessment: null,
  note: '',
});

export const keyResult = (given: Partial<KeyResult> = {}): KeyResult => ({
  id: 'kr',
  version: 1,
  at: '2025-12-20T09:00:00.000Z',
  by: 'owner',
  reason: null,
  number: 34,
  objectiveId: 'o',
  title: 'Trial rate',
  ownerId: 'owner',
  measure: { kind: 'issues', unit: 'count' },
  weight: 1,
  cadenceDays: 14,
  archivedAt: null,
  ...given,
});

export const closed = (given: Partial<CloseRecord> = {}): CloseRecord => ({
  subject: 'keyResult',
  subjectId: 'kr',
  subjectVersion: 1,
  outcome: 'achieved',
  score: 0.9,
  note: '',
  at: '2026-04-11T09:00:00.000Z',
  by: 'owner',
  ...given,
});

/** A published, committed key result in the cycle of a hundred days, somebody having just checked in. */
export const factsOf = (measure: Measure, given: Partial<KeyResultFacts> = {}): KeyResultFacts => ({
  keyResult: keyResult({ measure }),
  objective: { stage: 'published', commitment: 'committed' },
  cycle,
  closed: null,
  lastCheckIn: checkIn(day40),
  publishedAt: '2025-12-30T09:00:00.000Z',
  work: [],
  workChanges: [],
  unseen: { issues: 0, since: null },
  neverSeen: { issues: 0, since: null },
  values: [],
  ...given,
});

export const judged = (
  status: Status,
  progress: number | null,
  given: { number?: number; weight?: number; expected?: number; measure?: Measure } = {},
): JudgedKeyResult & { judgement: Judgement } => ({
  keyResult: {
    number: given.number ?? 34,
    weight: given.weight ?? 1,
    measure: given.measure ?? { kind: 'issues', unit: 'count' },
  },
  judgement: {
    progress,
    rawProgress: progress,
    expected: given.expected ?? 0.4,
    status,
    why: [],
    turnsGreen: null,
  },
});
