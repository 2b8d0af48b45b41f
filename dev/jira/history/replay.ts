import type { Journal, JournalFactory, SiteClock } from '../../forge/types';
import type { JiraStore } from '../store/store';
import type { JiraWork } from '../work/work';
import { stepsOf, type PlannedIssue, type Step } from './planned-issue';

export interface ReplayParts {
  readonly journal: JournalFactory;
  readonly store: JiraStore;
  readonly work: JiraWork;
  readonly clock: SiteClock;
}

/** A history that happens as the site's clock passes its dates. */
export interface Replay {
  /** Takes issues on; what is past already is stored without a word, as an import does. */
  add(issues: readonly PlannedIssue[]): void;
  /** Lets everything happen that is due, in order; each event tells its true time. */
  catchUp(): void;
  advanceTo(epochMs: number): void;
  /** The moment of the next thing to happen. */
  nextAt(): number | undefined;
  /** How many things are still to happen. */
  readonly left: number;
}

export function openReplay({ journal, store, work, clock }: ReplayParts): Replay {
  const planned = journal<PlannedIssue>('jira.replay');
  let steps = stepsOf(planned.entries.values());
  let next = 0;
  const orphans = new Set<string>();
  for (const { identity, orphan } of planned.entries.values()) if (orphan) orphans.add(identity.id);
  const run = (silent: boolean) => {
    for (;;) {
      const step = steps[next];
      if (!step || step.at > clock.now()) return;
      next += 1;
      perform(step, { planned, orphans, store, work, silent });
    }
  };
  const nextAt = () => steps[next]?.at;
  return {
    add(issues) {
      for (const issue of issues) planned.put(issue.identity.id, issue);
      steps = stepsOf(planned.entries.values());
      next = 0;
      run(true);
    },
    catchUp: () => {
      run(false);
    },
    advanceTo(epochMs) {
      for (let at = nextAt(); at !== undefined && at <= epochMs; at = nextAt()) {
        if (at > clock.now()) clock.set(at);
        run(false);
      }
      if (epochMs > clock.now()) clock.set(epochMs);
    },
    nextAt,
    get left() {
      return steps.length - next;
    },
  };
}

interface Stage {
  readonly planned: Journal<PlannedIssue>;
  /** Ids of issues whose parent does not exist yet. */
  readonly orphans: Set<string>;
  readonly store: JiraStore;
  readonly work: JiraWork;
  readonly silent: boolean;
}

function perform({ id, kind }: Step, stage: Stage): void {
  const issue = stage.planned.entries.get(id);
  if (!issue) return;
  // Its project was deleted before it was to happen.
  if (!stage.store.projects.get(issue.content.projectId)) {
    stage.orphans.delete(id);
    stage.planned.delete(id);
    return;
  }
  if (kind === 'create') appear(issue, stage);
  else finish(issue, stage);
}

function appear(issue: PlannedIssue, stage: Stage): void {
  const { store, work, silent } = stage;
  const { identity, content, parentKey, createdBy, createdAt } = issue;
  const parent = parentKey === null ? undefined : store.issues.byKey(parentKey);
  const by = { accountId: createdBy, at: createdAt, silent };
  work.create({ ...content, identity, parentId: parent?.id ?? null }, by);
  const orphan = parentKey !== null && !parent;
  keep(stage, { ...issue, stage: issue.finish ? 'open' : 'finished', orphan });
  adopt(issue, stage);
}

/** Children may be older than their epic: they join it when it appears. */
function adopt({ identity, createdBy, createdAt }: PlannedIssue, stage: Stage): void {
  for (const id of stage.orphans) {
    const child = stage.planned.entries.get(id);
    if (child?.parentKey !== identity.key) continue;
    const by = { accountId: createdBy, at: createdAt, silent: stage.silent };
    if (stage.store.issues.get(id)) stage.work.edit(id, { parentId: identity.id }, by);
    keep(stage, { ...child, orphan: false });
  }
}

function finish(issue: PlannedIssue, stage: Stage): void {
  const { identity, finish: end } = issue;
  if (end && stage.store.issues.get(identity.id)) {
    const { at, by, ...move } = end;
    stage.work.move(identity.id, move, { accountId: by, at, silent: stage.silent });
  }
  keep(stage, { ...issue, stage: 'finished' });
}

/** What has nothing left to happen is forgotten. */
function keep({ planned, orphans }: Stage, issue: PlannedIssue): void {
  if (issue.orphan) orphans.add(issue.identity.id);
  else orphans.delete(issue.identity.id);
  if (issue.stage === 'finished' && !issue.orphan) planned.delete(issue.identity.id);
  else planned.put(issue.identity.id, issue);
}
