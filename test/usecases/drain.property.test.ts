import fc from 'fast-check';
import type { ProductEvent } from '../../dev/forge/types';
import type { JiraProject } from '../../dev/jira/model/project';
import { openAppSite, type AppSite } from '../support/app-site';
import { expectedWork, type Counted } from '../support/expected-work';
import { anIssue, aProject, by, move, typeId } from '../support/jira-work';
import { anOkr, byIssues } from '../support/okr-work';

/** Any number picks one of however many there are by then. */
const pick = fc.nat({ max: 999 });
/** Whether events and drains run at the same moment. */
const racing = fc.boolean();
const step = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constant('epic' as const) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('story' as const), under: pick }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('subtask' as const), under: pick }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('move' as const),
      issue: pick,
      to: fc.constantFrom('toDo' as const, 'inProgress' as const, 'done' as const),
      resolution: fc.constantFrom('done' as const, 'wontDo' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('parent' as const), issue: pick, to: pick }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), issue: pick }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('link' as const), issue: pick, to: pick, racing }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('unlink' as const), link: pick, racing }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('event' as const), event: pick, keep: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('drain' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length];

const countsOf = ({ total, done, inProgress, toDo, excluded }: Counted): Counted => ({
  ...{ total, done, inProgress, toDo, excluded },
});

/** A site, its work, its links, and Jira's events that are still on their way. */
class Story {
  readonly onTheirWay: ProductEvent[] = [];
  readonly links = new Map<string, Set<string>>();
  private readonly epics: string[] = [];
  private readonly stories: string[] = [];
  site!: AppSite;
  project!: JiraProject;

  async begin(): Promise<void> {
    this.site = await openAppSite({ deliver: (event) => this.onTheirWay.push(event) });
    this.site.forge.faults.set({ restLatencyMs: 2 });
    this.project = aProject(this.site);
    const { keyResultIds } = await anOkr(this.site, this.project, {
      keyResults: [byIssues, { ...byIssues, title: 'Another' }],
    });
    for (const id of keyResultIds) this.links.set(id, new Set());
  }

  private get alive(): string[] {
    return [...this.epics, ...this.stories].filter((id) => this.site.jira.store.issues.get(id));
  }

  private livingOf(ids: readonly string[]): string[] {
    return ids.filter((id) => this.site.jira.store.issues.get(id));
  }

  async run(plan: readonly Step[]): Promise<void> {
    for (const each of plan) {
      await this.take(each);
      if (each.do !== 'event') this.site.clock.set(this.site.clock.now() + 700);
    }
  }

  private async take(each: Step): Promise<void> {
    const { site, project } = this;
    if (each.do === 'epic') this.epics.push(anIssue(site, project, { typeId: typeId.epic }).id);
    if (each.do === 'story') {
      const parentId = at([null, ...this.livingOf(this.epics)], each.under) ?? null;
      this.stories.push(anIssue(site, project, { parentId }).id);
    }
    if (each.do === 'event') this.deliver(each.event, each.keep);
    if (each.do === 'drain') await site.forge.settle();
    if (each.do === 'link' || each.do === 'unlink') await this.changeLinks(each);
    if (each.do === 'subtask' || each.do === 'parent') this.nest(each);
    const issueId = 'issue' in each ? at(this.alive, each.issue) : undefined;
    if (issueId === undefined) return;
    if (each.do === 'move')
      move(site, issueId, each.to, each.to === 'done' ? each.resolution : undefined);
    if (each.do === 'delete') site.jira.work.remove(issueId, by);
  }

  private nest(each: Extract<Step, { do: 'subtask' | 'parent' }>): void {
    const stories = this.livingOf(this.stories);
    if (each.do === 'subtask') {
      const parentId = at(stories, each.under);
      if (parentId) anIssue(this.site, this.project, { typeId: typeId.subtask, parentId });
      return;
    }
    const issueId = at(stories, each.issue);
    const parentId = at([null, ...this.livingOf(this.epics)], each.to) ?? null;
    if (issueId) this.site.jira.work.edit(issueId, { parentId }, by);
  }

  private async changeLinks(each: Extract<Step, { do: 'link' | 'unlink' }>): Promise<void> {
    if (each.do === 'link') {
      const issueId = at(this.alive, each.issue);
      const [keyResultId, linked] = at([...this.links], each.to)!;
      if (!issueId) return;
      linked.add(issueId);
      const request = { keyResultId, issueIds: [issueId] };
      await this.beside(each, this.site.call('member', 'issueLink.add', request));
      return;
    }
    const all = [...this.links].flatMap(([id, linked]) => [...linked].map((issue) => [id, issue]));
    const [keyResultId, issueId] = at(all, each.link) ?? [];
    if (!keyResultId || !issueId || !this.site.jira.store.issues.get(issueId)) return;
    this.links.get(keyResultId)!.delete(issueId);
    const request = { keyResultId, issueId };
    await this.beside(each, this.site.call('member', 'issueLink.remove', request));
  }

  private async beside(each: { racing: boolean }, call: Promise<unknown>): Promise<void> {
    if (!each.racing) {
      await call;
      return;
    }
    this.deliver(0, true);
    this.deliver(1, true);
    await Promise.all([call, this.site.forge.settleAll()]);
  }

  /** Any event on its way arrives; it may arrive again. */
  private deliver(index: number, keep: boolean): void {
    const event = at(this.onTheirWay, index);
    if (!event) return;
    if (!keep) this.onTheirWay.splice(this.onTheirWay.indexOf(event), 1);
    this.site.forge.fire(event);
  }

  async arriveAll(order: readonly number[]): Promise<void> {
    for (const index of order) this.deliver(index, index % 3 === 0);
    while (this.onTheirWay.length > 0) this.deliver(order[0] ?? 0, false);
    await this.site.forge.settleAll();
  }

  async counted(): Promise<Record<string, Counted | null>> {
    const found: Record<string, Counted | null> = {};
    for (const id of this.links.keys()) {
      const { work } = (await this.site.call('lead', 'keyResult.get', { id })).keyResult;
      found[id] = work && countsOf(work);
    }
    return found;
  }

  async expected(): Promise<Record<string, Counted>> {
    const { excludedResolutionIds } = await this.site.call('lead', 'settings.get', {});
    return Object.fromEntries(
      [...this.links].map(([id, linked]) => [
        id,
        expectedWork(this.site.jira.store, linked, excludedResolutionIds),
      ]),
    );
  }

  /** Everything counted is thrown away and read anew. */
  async recount(): Promise<void> {
    const { pool } = this.site.schema;
    await pool.query('DELETE FROM work_scope');
    await pool.query('DELETE FROM issue_fact');
    await pool.query('DELETE FROM issue_change');
    await pool.query('DELETE FROM counted_work');
    for (const id of this.alive) {
      await pool.query('INSERT INTO dirty_issue (issue_id, token, at) VALUES (?, ?, ?)', [
        ...[id, 'recount', '2026-11-23 09:00:00.000'],
      ]);
    }
    await this.site.forge.runSchedule('every-five-minutes');
    await this.site.forge.settleAll();
  }
}

test('events doubled, late and out of order end in the figures of a cold recount and of Jira itself', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 20, maxLength: 60 }),
      fc.array(pick, { minLength: 1, maxLength: 80 }),
      async (plan, order) => {
        const story = new Story();
        await story.begin();
        try {
          await story.run(plan);
          await story.arriveAll(order);
          const counted = await story.counted();
          expect(counted).toEqual(await story.expected());
          await story.recount();
          expect(await story.counted()).toEqual(counted);
        } finally {
          await story.site.close();
        }
      },
    ),
    { numRuns: 12 },
  );
}, 120_000);
