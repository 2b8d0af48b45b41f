import fc from 'fast-check';
import { withEstimates, timeOf } from '../../dev/jira/work/time-tracking';
import type { JiraProject } from '../../dev/jira/model/project';
import type { AppSite } from './app-site';
import { by, resolutionId, statusId, typeId } from './jira-work';
import { WorkModel } from './work-model';

/** Any number picks one of however many there are by then. */
const pick = fc.nat({ max: 999 });

const deed = fc.oneof(
  {
    weight: 7,
    arbitrary: fc.record({
      do: fc.constant('create' as const),
      level: fc.constantFrom(0, 0, 0, 0, 1, 1, 2, 3, -1),
      under: pick,
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('move' as const),
      issue: pick,
      to: fc.constantFrom('toDo' as const, 'inProgress' as const, 'done' as const),
      resolution: fc.constantFrom('done' as const, 'done' as const, 'wontDo' as const),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('nest' as const), issue: pick, under: pick }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('points' as const),
      issue: pick,
      to: fc.constantFrom(null, 0, 0.5, 1, 3, 8),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('plan' as const),
      issue: pick,
      to: fc.constantFrom(null, 3_600, 28_800),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('log' as const),
      issue: pick,
      seconds: fc.constantFrom(1_800, 7_200),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), issue: pick }) },
);

export type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

/** Deeds and the hours before each. */
export const deeds = (most: number) =>
  fc.array(fc.record({ hours: fc.nat({ max: 40 }), deed }), {
    minLength: most / 2,
    maxLength: most,
  });

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length];

/** Does deeds in Jira and notes the same in a model. */
export class Doer {
  readonly model = new WorkModel();
  private readonly types: ReadonlyMap<number, string>;

  constructor(
    private readonly site: AppSite,
    private readonly project: JiraProject,
  ) {
    const { setup } = site.jira;
    this.types = new Map([
      [-1, typeId.subtask],
      [0, typeId.story],
      [1, typeId.epic],
      [2, setup.issueTypeNamed('Initiative', 2).id],
      [3, setup.issueTypeNamed('Theme', 3).id],
    ]);
  }

  get alive(): string[] {
    return [...this.model.issues.values()].flatMap(({ id, removedAt }) =>
      removedAt === null ? [id] : [],
    );
  }

  of(level: number): string[] {
    return this.alive.filter((id) => this.model.issues.get(id)?.level === level);
  }

  /** At a moment of the past, or now; silently, as what an installation finds. */
  take(deed: Deed, moment: number, silent: boolean): void {
    const who = { ...by, at: moment, silent };
    if (deed.do === 'create') {
      this.create(deed, who);
      return;
    }
    const id = at(this.alive, deed.issue);
    if (id === undefined) return;
    const { work } = this.site.jira;
    if (deed.do === 'move') this.move(id, deed, who);
    if (deed.do === 'nest') this.nest(id, deed.under, who);
    if (deed.do === 'points') {
      work.edit(id, { storyPoints: deed.to }, who);
      this.model.change(id, moment, { points: deed.to });
    }
    if (deed.do === 'plan') this.plan(id, deed.to, who);
    if (deed.do === 'log') {
      work.logWork(id, { seconds: deed.seconds }, who);
      this.model.change(id, moment, { spent: this.model.now(id).spent + deed.seconds });
    }
    if (deed.do === 'remove') this.remove(id, who);
  }

  private create({ level, under }: Extract<Deed, { do: 'create' }>, who: Who): void {
    const above = this.of(level + 1);
    const parentId = (level === -1 ? at(above, under) : at([null, ...above], under)) ?? null;
    if (level === -1 && parentId === null) return;
    const { id } = this.site.jira.work.create(
      {
        ...{ projectId: this.project.id, typeId: this.types.get(level)!, summary: 'Work' },
        parentId,
      },
      who,
    );
    this.model.add(id, level, {
      ...{ at: who.at, parentId, category: 'new', resolutionId: null },
      ...{ points: null, planned: null, spent: 0 },
    });
  }

  private move(id: string, { to, resolution }: Extract<Deed, { do: 'move' }>, who: Who): void {
    const category = { toDo: 'new', inProgress: 'indeterminate', done: 'done' } as const;
    const resolved = to === 'done' ? resolutionId[resolution] : null;
    const more = resolved === null ? {} : { resolutionId: resolved };
    this.site.jira.work.move(id, { statusId: statusId[to], ...more }, who);
    this.model.change(id, who.at, { category: category[to], resolutionId: resolved });
  }

  private nest(id: string, under: number, who: Who): void {
    const { level } = this.model.issues.get(id)!;
    if (level === -1) return;
    const parentId = at([null, ...this.of(level + 1)], under) ?? null;
    this.site.jira.work.edit(id, { parentId }, who);
    this.model.change(id, who.at, { parentId });
  }

  private plan(id: string, original: number | null, who: Who): void {
    const before = timeOf(this.site.jira.store.issues.require(id));
    const time = withEstimates({ ...before, remaining: before.remaining ?? 0 }, { original });
    this.site.jira.work.edit(id, { time }, who);
    this.model.change(id, who.at, { planned: original });
  }

  /** Only what nothing lies below: whatever lost its parent so, no changelog tells. */
  private remove(id: string, who: Who): void {
    const isParent = this.alive.some((child) => this.model.now(child).parentId === id);
    if (isParent) return;
    this.site.jira.work.remove(id, who);
    this.model.issues.get(id)!.removedAt = who.at;
  }
}

interface Who {
  readonly accountId: string;
  readonly at: number;
  readonly silent: boolean;
}
