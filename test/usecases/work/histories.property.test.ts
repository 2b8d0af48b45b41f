import fc from 'fast-check';
import type { CalendarDate } from '../../../src/domain/calendar';
import { countWork, workUnits, type WorkGroup } from '../../../src/domain/work';
import { groupsAt, inOrder } from '../../../src/domain/work-history';
import { openAppSite, type AppSite } from '../../support/app-site';
import { anId } from '../../support/builders';
import { aProject, resolutionId } from '../../support/jira-work';
import { anOkr, byIssues } from '../../support/okr-work';
import { storesOf, type SiteStores } from '../../support/site-stores';
import { deeds, Doer, type Deed } from '../../support/work-deeds';
import type { ModelScope, Period } from '../../support/work-model';

const hour = 3_600_000;
const pick = fc.nat({ max: 999 });
const settings = { excludedResolutionIds: [resolutionId.wontDo], inProgressCredit: 0.25 };
const rules = { excluded: settings.excludedResolutionIds, inProgressCredit: 0.25 };

/** What happens once something is linked: people work, links come and go, the app is awake or late. */
const later = fc.array(
  fc.record({
    links: fc.constantFrom('no' as const, 'no' as const, 'link' as const, 'unlink' as const),
    issue: pick,
    /** Whether the events of this and all before are worked off now. */
    awake: fc.boolean(),
    keeps: fc.boolean(),
  }),
  { minLength: 20, maxLength: 20 },
);

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length];
const dayOf = (moment: number): CalendarDate => new Date(moment).toISOString().slice(0, 10);
const endOf = (day: CalendarDate): number => Date.parse(`${day}T23:59:59.999Z`);

class Story {
  readonly scopes = new Map<string, ModelScope>();
  private readonly began: number;
  private moment: number;

  private constructor(
    readonly site: AppSite,
    private readonly stores: SiteStores,
    private readonly doer: Doer,
  ) {
    this.began = site.clock.now();
    this.moment = this.began;
  }

  static async begin(): Promise<Story> {
    const site = await openAppSite({ startAt: '2026-08-03T09:00:00Z' });
    const project = aProject(site);
    const field = { estimationField: 'customfield_10016' };
    await site.call('admin', 'settings.edit', { ...settings, ...field });
    const units = workUnits.map((unit) => ({
      ...byIssues,
      title: `By ${unit}`,
      measure: { kind: 'issues' as const, unit },
    }));
    const { keyResultIds } = await anOkr(site, project, { keyResults: units });
    const story = new Story(site, await storesOf(site), new Doer(site, project));
    for (const id of keyResultIds) story.scopes.set(id, { links: new Map() });
    return story;
  }

  past(plan: readonly { hours: number; deed: Deed }[]): void {
    for (const { hours, deed } of plan) this.take(hours, deed, true);
    this.site.clock.set(this.moment);
  }

  private take(hours: number, deed: Deed, silent: boolean): void {
    this.moment += hours * hour + 61_000;
    if (!silent) this.site.clock.set(this.moment);
    this.doer.take(deed, this.moment, silent);
  }

  async link(keyResultId: string, issueId: string | undefined): Promise<void> {
    if (issueId === undefined) return;
    await this.site.call('admin', 'issueLink.add', { keyResultId, issueIds: [issueId] });
    const { links } = this.scopes.get(keyResultId)!;
    const periods = links.get(issueId) ?? [];
    if (periods.at(-1)?.to !== null) periods.push({ from: this.site.clock.now(), to: null });
    links.set(issueId, periods);
  }

  private async unlink(keyResultId: string, index: number): Promise<void> {
    const { links } = this.scopes.get(keyResultId)!;
    const open = [...links].filter(
      ([id, periods]) => periods.at(-1)?.to === null && this.site.jira.store.issues.get(id),
    );
    const [issueId, periods] = at(open, index) ?? [];
    if (issueId === undefined || periods === undefined) return;
    await this.site.call('admin', 'issueLink.remove', { keyResultId, issueId });
    (periods.at(-1) as Period).to = this.site.clock.now();
  }

  async linkSome(picks: readonly number[]): Promise<void> {
    const all = [3, 2, 1, 1, 0, -1].flatMap((level) => this.doer.of(level));
    const ids = [...this.scopes.keys()];
    for (const [index, one] of picks.entries()) await this.link(at(ids, index)!, at(all, one));
    await this.settle();
  }

  async live(
    plan: readonly { hours: number; deed: Deed }[],
    beside: readonly {
      links: 'no' | 'link' | 'unlink';
      issue: number;
      awake: boolean;
      keeps: boolean;
    }[],
  ): Promise<void> {
    for (const [index, { hours, deed }] of plan.entries()) {
      this.take(hours, deed, false);
      const { links, issue, awake, keeps } = at(beside, index)!;
      const keyResultId = at([...this.scopes.keys()], issue)!;
      if (awake) await this.settle();
      if (links === 'link') await this.link(keyResultId, at(this.doer.alive, issue));
      if (links === 'unlink') await this.unlink(keyResultId, issue);
      if (links !== 'no') await this.settle();
      if (keeps) await this.keep();
      this.moment = Math.max(this.moment, this.site.clock.now());
    }
    await this.settle();
  }

  private async settle(): Promise<void> {
    await this.site.forge.settleAll();
    this.moment = this.site.clock.now();
  }

  keep(): Promise<number> {
    const now = this.site.clock.now();
    const query = { today: dayOf(now), zoneMinutes: 0, at: new Date(now).toISOString() };
    const token = anId();
    return this.stores.ask(({ work }) => work.keepFigures({ ...query, token, limit: 100 }));
  }

  async known(): Promise<Set<string>> {
    const [rows] = await this.site.schema.pool.query(
      `SELECT issue_id FROM issue_fact WHERE project_id <> ''`,
    );
    return new Set((rows as { issue_id: string }[]).map(({ issue_id }) => issue_id));
  }

  /** Between when anything happened and now. */
  momentOf(share: number): number {
    return Math.floor(this.began + (this.site.clock.now() - this.began) * share);
  }

  async check(shares: readonly number[]): Promise<void> {
    const known = await this.known();
    const ids = [...this.scopes.keys()];
    const today = dayOf(this.site.clock.now());
    const { work, changes } = await this.stores.ask((stores) => stores.work.figures(ids, today));
    for (const [id, scope] of this.scopes) {
      const counted = (moment: number) => this.doer.model.countedAt(scope, moment, known);
      const compare = (what: string, groups: readonly WorkGroup[], moment: number) => {
        for (const unit of workUnits) {
          const told = { what, unit, ...countWork(groups, settings, unit) };
          const direct = this.doer.model.count(counted(moment), moment, unit, rules);
          expect(told).toEqual({ what, unit, ...direct });
        }
      };
      const series = changes.get(id) ?? [];
      const now = work.filter(({ keyResultId }) => keyResultId === id);
      compare('now', now, this.site.clock.now());
      compare('series today', groupsAt(inOrder(series), today), this.site.clock.now());
      for (const share of shares) {
        const moment = this.momentOf(share);
        const day = dayOf(moment);
        if (day < today) compare(`series ${day}`, groupsAt(inOrder(series), day), endOf(day));
        const closedAt = new Map([[id, new Date(moment).toISOString()]]);
        const closed = await this.stores.ask((s) => s.work.figures([id], today, { closedAt }));
        compare(`closed ${new Date(moment).toISOString()}`, closed.work, moment);
      }
    }
    await this.checkScope();
  }

  /** All that screens show of these key results. */
  private views() {
    return Promise.all(
      [...this.scopes.keys()].map((id) => this.site.call('lead', 'keyResult.get', { id })),
    );
  }

  /** Whatever is kept of the past, or kept no more because something changed, shows what the past shows. */
  async checkKept(): Promise<void> {
    const kept = await this.views();
    await this.site.schema.pool.query('DELETE FROM counted_work');
    expect(kept).toEqual(await this.views());
  }

  /** What is told of the scope explains the whole way from the promised to today's. */
  private async checkScope(): Promise<void> {
    for (const id of this.scopes.keys()) {
      const { keyResult } = await this.site.call('lead', 'keyResult.get', { id });
      const { work } = keyResult;
      if (!work?.promised) continue;
      const { on: promisedOn, scope, byLinks, within } = work.promised;
      const { changes } = await this.site.call('lead', 'keyResult.scope', { id, promisedOn });
      const told = changes.reduce((sum, { amount }) => sum + amount, 0);
      expect({ id, told }).toEqual({ id, told: work.scope - scope });
      expect({ id, drift: byLinks + within }).toEqual({ id, drift: work.scope - scope });
    }
  }
}

test('histories tell every day, every unit and every end as those who watched would', async () => {
  await fc.assert(
    fc.asyncProperty(
      deeds(60),
      deeds(20),
      later,
      fc.array(pick, { minLength: 6, maxLength: 12 }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
      async (past, live, beside, picks, shares) => {
        const story = await Story.begin();
        try {
          story.past(past);
          await story.linkSome(picks);
          await story.keep();
          await story.check(shares);
          await story.live(live, beside);
          await story.check(shares);
          await story.checkKept();
          await story.keep();
          await story.checkKept();
        } finally {
          await story.site.close();
        }
      },
    ),
    { numRuns: 8 },
  );
}, 240_000);
