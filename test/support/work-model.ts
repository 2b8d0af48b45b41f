import type { CountedWork, WorkUnit } from '../../src/domain/work';

/** What an issue was from a moment on; `parentId` and sizes as somebody set them. */
export interface ModelState {
  readonly at: number;
  readonly parentId: string | null;
  readonly category: 'new' | 'indeterminate' | 'done';
  readonly resolutionId: string | null;
  readonly points: number | null;
  readonly planned: number | null;
  readonly spent: number;
}

export interface ModelIssue {
  readonly id: string;
  readonly level: number;
  readonly states: ModelState[];
  removedAt: number | null;
}

/** A link or a finding of a rule; `to` is null while it goes on. */
export interface Period {
  readonly from: number;
  to: number | null;
}

export interface ModelScope {
  /** By the id of the linked issue. */
  readonly links: Map<string, Period[]>;
  /** By the id of the issue, of one rule. */
  readonly found?: Map<string, Period[]>;
}

export interface ModelRules {
  readonly excluded: readonly string[];
  readonly inProgressCredit: number;
}

/** What is linked now counts as if it always had been; what was linked earlier, for as long as it was. */
const heldAt = (periods: readonly Period[] | undefined, moment: number): boolean =>
  periods !== undefined &&
  (periods.at(-1)?.to === null ||
    periods.some(({ from, to }) => from <= moment && (to === null || moment < to)));

/** A rule's findings count from when it found them. */
const foundAt = (periods: readonly Period[] | undefined, moment: number): boolean =>
  periods?.some(({ from, to }) => from <= moment && (to === null || moment < to)) ?? false;

/** Issues and their pasts, told apart from the app and from Jira: by maps and walks alone. */
export class WorkModel {
  readonly issues = new Map<string, ModelIssue>();

  add(id: string, level: number, state: ModelState): void {
    this.issues.set(id, { id, level, states: [state], removedAt: null });
  }

  change(id: string, at: number, part: Partial<ModelState>): void {
    const { states } = this.issues.get(id)!;
    states.push({ ...states.at(-1)!, ...part, at });
  }

  now(id: string): ModelState {
    return this.issues.get(id)!.states.at(-1)!;
  }

  /** The state an issue had at a moment; of issues that are not `known`, none. */
  stateAt(id: string, moment: number, known: ReadonlySet<string>): ModelState | undefined {
    const issue = this.issues.get(id);
    if (!issue || !known.has(id)) return undefined;
    if (issue.removedAt !== null && issue.removedAt <= moment) return undefined;
    return issue.states.findLast(({ at }) => at <= moment);
  }

  /** Ids of what counts for a key result at a moment. */
  countedAt(scope: ModelScope, moment: number, known: ReadonlySet<string>): string[] {
    const parents = new Set<string>();
    for (const { id, level } of this.issues.values()) {
      const parentId = this.stateAt(id, moment, known)?.parentId;
      if (level >= 0 && parentId) parents.add(parentId);
    }
    const isIn = ({ id, level }: ModelIssue): boolean => {
      if (this.stateAt(id, moment, known) === undefined) return false;
      if (foundAt(scope.found?.get(id), moment)) return true;
      if (level >= 1 && parents.has(id)) return false;
      return (
        heldAt(scope.links.get(id), moment) ||
        (level >= 0 && this.isBelow(scope, id, moment, known))
      );
    };
    return [...this.issues.values()].filter(isIn).map(({ id }) => id);
  }

  private isBelow(
    scope: ModelScope,
    id: string,
    moment: number,
    known: ReadonlySet<string>,
  ): boolean {
    let above = this.stateAt(id, moment, known)?.parentId ?? null;
    for (let steps = 0; steps < 4 && above !== null; steps += 1) {
      const parent = this.stateAt(above, moment, known);
      if (parent === undefined) return false;
      if (heldAt(scope.links.get(above), moment)) return true;
      above = parent.parentId;
    }
    return false;
  }

  count(
    ids: readonly string[],
    moment: number,
    unit: WorkUnit,
    { excluded, inProgressCredit }: ModelRules,
  ): CountedWork {
    const everything = new Set(ids);
    const states = ids.map((id) => this.stateAt(id, moment, everything)!);
    const counted = states.filter(
      ({ resolutionId }) => resolutionId === null || !excluded.includes(resolutionId),
    );
    const of = (wanted: ModelState['category']) =>
      counted.filter(({ category }) => category === wanted).length;
    const size = ({ points, planned }: ModelState): number | null =>
      unit === 'count' ? 1 : unit === 'estimate' ? points : planned;
    const earned = (state: ModelState): number => {
      const whole = size(state) ?? 0;
      if (state.category === 'done') return whole;
      if (unit === 'time') return Math.min(state.spent, whole);
      return state.category === 'indeterminate' ? whole * inProgressCredit : 0;
    };
    const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
    return {
      total: counted.length,
      ...{ done: of('done'), inProgress: of('indeterminate'), toDo: of('new') },
      excluded: states.length - counted.length,
      unsized: counted.filter((state) => size(state) === null).length,
      scope: sum(counted.map((state) => size(state) ?? 0)),
      credit: sum(counted.map(earned)),
    };
  }
}
