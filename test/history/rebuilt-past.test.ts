import type { CalendarDate } from '../../src/domain/calendar';
import { countWork, type WorkGroup } from '../../src/domain/work';
import { groupsAt, inOrder } from '../../src/domain/work-history';
import { storesOf, type SiteStores } from '../support/site-stores';
import { RealSite, type Watched } from './watched';
import { describeReal } from './real-issues';

const dayOf = (moment: number): CalendarDate => new Date(moment).toISOString().slice(0, 10);

describeReal('ten real years, linked only at their end', () => {
  let real: RealSite;
  let stores: SiteStores;

  beforeAll(async () => {
    real = await RealSite.open('2022-01-01T09:00:00Z', ({ changes }) => changes !== true);
    stores = await storesOf(real.site);
    await real.link();
    expect(real.watched.every(({ linked }) => linked)).toBe(true);
  }, 120_000);
  afterAll(() => real.site.close());

  const same = (one: Watched, groups: readonly WorkGroup[], at: number, how: string) => {
    const rules = { excludedResolutionIds: real.excludedIds, inProgressCredit: 0 };
    const { total, done, inProgress, toDo, excluded } = countWork(groups, rules);
    const when = { title: one.title, how, at: new Date(at).toISOString() };
    expect({ ...when, total, done, inProgress, toDo, excluded }).toEqual({
      ...when,
      ...real.expected(one, at),
    });
  };

  /** The series, told from the end of each year; those of all key results by one question a year. */
  async function compareSeries(): Promise<void> {
    const ids = real.watched.map(({ keyResultId }) => keyResultId);
    const years = new Set(real.monthEnds.map((end) => dayOf(end).slice(0, 4)));
    for (const year of years) {
      const { changes } = await stores.ask(({ work }) => work.figures(ids, `${year}-12-31`));
      const ends = real.monthEnds.filter((end) => dayOf(end).startsWith(year));
      for (const one of real.watched) {
        const series = inOrder(changes.get(one.keyResultId) ?? []);
        for (const end of ends) same(one, groupsAt(series, dayOf(end)), end, 'series');
      }
    }
  }

  /** As if everything had been closed at the end of a month. */
  async function compareClosed(every: number): Promise<void> {
    const ids = real.watched.map(({ keyResultId }) => keyResultId);
    for (const end of real.monthEnds.filter((_, index) => index % every === 0)) {
      const closedAt = new Map(ids.map((id) => [id, new Date(end).toISOString()]));
      const { work } = await stores.ask((all) => all.work.figures(ids, dayOf(end), { closedAt }));
      for (const one of real.watched) {
        const groups = work.filter(({ keyResultId }) => keyResultId === one.keyResultId);
        same(one, groups, end, 'closed');
      }
    }
  }

  it('tell now and at the end of every month what the file tells', async () => {
    await real.compareNow();
    await compareSeries();
    await compareClosed(6);
  }, 300_000);

  it('show the same out of what is kept, and without it', async () => {
    const now = real.site.clock.now();
    const at = new Date(now).toISOString();
    const query = { today: dayOf(now), zoneMinutes: 0, at, token: 'kept', limit: 1000 };
    const look = () => real.site.call('admin', 'objective.get', { id: real.objectiveId });
    const shown = await look();
    await stores.ask(({ work }) => work.forgetFiguresOf('all'));
    const kept = await stores.ask(({ work }) => work.keepFigures(query));
    expect(kept).toBe(real.watched.length);
    expect(await look()).toEqual(shown);
    await stores.ask(({ work }) => work.forgetFiguresOf('all'));
    expect(await look()).toEqual(shown);
  }, 120_000);

  it('tell the same when everything known of issues is thrown away and read anew', async () => {
    const { pool } = real.site.schema;
    await pool.query(`INSERT IGNORE INTO dirty_issue (issue_id, token, at)
      SELECT issue_id, 'anew', '2022-01-01 09:00:00' FROM issue_fact`);
    for (const table of ['issue_fact', 'issue_change', 'counted_work']) {
      await pool.query(`DELETE FROM ${table}`);
    }
    await pool.query(
      'DELETE FROM work_scope WHERE via_issue_id <> issue_id AND via_issue_id NOT LIKE "r%"',
    );
    await real.site.forge.runSchedule('every-five-minutes');
    await real.site.forge.settleAll();
    await real.compareNow();
    await compareSeries();
    await compareClosed(24);
  }, 300_000);
});
