import type { Grant } from '../../src/domain/actor';
import type { CheckIn, Measurement } from '../../src/domain/check-in';
import type { CloseRecord } from '../../src/domain/close';
import type { Cycle } from '../../src/domain/cycle';
import type { KeyResult } from '../../src/domain/key-result';
import type { Objective } from '../../src/domain/objective';
import type { IssueFact } from '../../src/domain/work';

let made = 0;

/** A new ULID; later ones sort behind earlier ones. */
export const anId = (): string => `01J${String((made += 1)).padStart(23, '0')}`;

/** A moment of the day on which these stories happen. */
export const at = (time: string): string => `2026-03-10T${time}.000Z`;

const firstVersion = () => ({
  id: anId(),
  version: 1,
  at: at('08:00:00'),
  by: 'maker',
  reason: null,
});

/** A published cycle of the site, the first quarter of 2026. */
export const aCycle = (given: Partial<Cycle> = {}): Cycle => ({
  ...firstVersion(),
  home: { kind: 'site' },
  name: 'Q1',
  startsOn: '2026-01-01',
  endsOn: '2026-03-31',
  stage: 'published',
  shelf: false,
  archivedAt: null,
  ...given,
});

/** A published objective of project 10000. */
export const anObjective = (given: Partial<Objective> = {}): Objective => ({
  ...firstVersion(),
  number: 1,
  cycleId: anId(),
  home: { kind: 'project', projectId: '10000' },
  title: 'People stay',
  why: '',
  ownerId: 'owner',
  commitment: 'committed',
  weight: 1,
  contributorIds: [],
  team: '',
  level: 'team',
  visibility: { kind: 'home' },
  stage: 'published',
  archivedAt: null,
  ...given,
});

/** Fed by issues. */
export const aKeyResult = (given: Partial<KeyResult> = {}): KeyResult => ({
  ...firstVersion(),
  number: 1,
  objectiveId: anId(),
  title: 'Trial rate',
  ownerId: 'owner',
  measure: { kind: 'issues', unit: 'count' },
  weight: 1,
  cadenceDays: 14,
  archivedAt: null,
  ...given,
});

/** A story in progress, in project 10000, without a parent. */
export const aFact = (given: Partial<IssueFact> = {}): IssueFact => ({
  issueId: '101',
  projectId: '10000',
  parentId: null,
  hierarchyLevel: 0,
  issueStatusCategory: 'indeterminate',
  resolutionId: null,
  ...{ estimate: null, plannedSeconds: null, spentSeconds: 0 },
  createdAt: '2026-01-02T10:00:00.000Z',
  doneAt: null,
  updatedAt: at('09:00:00'),
  readAt: at('09:00:01'),
  ...given,
});

/** What a finished issue has. */
export const finished = (doneAt: string, resolutionId = '10001') =>
  ({ issueStatusCategory: 'done', doneAt, resolutionId }) as const;

export const anEpic = (given: Partial<IssueFact> = {}): IssueFact =>
  aFact({ hierarchyLevel: 1, ...given });

export const aCheckIn = (given: Partial<CheckIn> = {}): CheckIn => ({
  id: anId(),
  keyResultId: anId(),
  at: at('10:00:00'),
  by: 'owner',
  confidence: 7,
  assessment: null,
  note: '',
  ...given,
});

export const aMeasurement = (given: Partial<Measurement> = {}): Measurement => ({
  id: anId(),
  keyResultId: anId(),
  part: '',
  value: 1,
  on: '2026-03-10',
  recordedAt: at('10:00:00'),
  by: 'owner',
  source: 'manual',
  ...given,
});

export const aCloseRecord = (given: Partial<CloseRecord> = {}): CloseRecord => ({
  subject: 'objective',
  subjectId: anId(),
  subjectVersion: 1,
  outcome: 'achieved',
  score: 0.9,
  note: '',
  at: at('18:00:00'),
  by: 'owner',
  ...given,
});

/** Somebody who may browse and edit, and not manage. */
export const aGrant = (given: Partial<Grant> = {}): Grant => ({
  accountId: 'viewer',
  place: '10000',
  browse: true,
  edit: true,
  manage: false,
  checkedAt: Date.parse(at('09:00:00')),
  ...given,
});
