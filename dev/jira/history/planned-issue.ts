import type { JiraIssue } from '../model/issue';
import type { NewIssue } from '../work/work';

/** An issue of a history: what it will be when its time comes. */
export interface PlannedIssue {
  readonly identity: Pick<JiraIssue, 'id' | 'key'>;
  readonly content: NewIssue;
  readonly createdAt: number;
  readonly createdBy: string;
  /** Its one transition; absent for an issue that stays as it was born. */
  readonly finish?: {
    readonly at: number;
    readonly by: string;
    readonly statusId: string;
    readonly resolutionId?: string;
  };
  readonly parentKey: string | null;
  /** Parents come before children of the same moment. */
  readonly hierarchyLevel: number;
  readonly stage: 'waiting' | 'open' | 'finished';
  /** It exists and its parent does not yet. */
  readonly orphan: boolean;
}

/** One thing to happen. */
export interface Step {
  readonly at: number;
  readonly id: string;
  readonly kind: 'create' | 'finish';
}

/** What is still to happen of these issues, in order. */
export function stepsOf(issues: Iterable<PlannedIssue>): Step[] {
  const steps: (Step & { readonly rank: number })[] = [];
  for (const { identity, createdAt, finish, stage, hierarchyLevel } of issues) {
    const { id } = identity;
    if (stage === 'waiting') {
      steps.push({ at: createdAt, id, kind: 'create', rank: 1 - hierarchyLevel });
    }
    if (stage !== 'finished' && finish) steps.push({ at: finish.at, id, kind: 'finish', rank: 3 });
  }
  return steps.sort((a, b) => a.at - b.at || a.rank - b.rank || Number(a.id) - Number(b.id));
}
