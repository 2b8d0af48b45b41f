import type { JiraProject } from '../../dev/jira/model/project';
import type { InvocationRecord } from '../../dev/forge/platform/ledger-types';
import { openAppSite, type AppSite } from '../support/app-site';
import { anEpic, anIssue, aProject, by, move } from '../support/jira-work';
import { anOkr } from '../support/okr-work';

describe('events of Jira', () => {
  let site: AppSite;
  let project: JiraProject;
  let keyResultId: string;

  beforeEach(async () => {
    site = await openAppSite();
    project = aProject(site);
    keyResultId = (await anOkr(site, project)).keyResultIds[0]!;
  });
  afterEach(() => site.close());

  const linked = async (count: number) => {
    const { epic, children } = anEpic(site, project, count);
    await site.call('lead', 'issueLink.add', { keyResultId, issueIds: [epic.id] });
    await site.forge.settleAll();
    site.forge.ledger.clear();
    return { epic, children };
  };
  const ran = (label: string): InvocationRecord[] =>
    site.forge.ledger.invocations().filter((record) => record.functionKey === label);
  const work = async () =>
    (await site.call('lead', 'keyResult.get', { id: keyResultId })).keyResult.work!;
  const marks = async () => {
    const [rows] = await site.schema.pool.query('SELECT issue_id FROM dirty_issue');
    return rows as unknown[];
  };

  test('an event costs one statement, at most one push, and no call of Jira', async () => {
    const { children } = await linked(1);
    move(site, children[0]!.id, 'done');
    await site.forge.settle();
    const [event] = ran('on-issue-event');
    expect(event!.sql).toHaveLength(1);
    expect(event!.pushes).toHaveLength(1);
    expect([...event!.rest, ...event!.kvs]).toEqual([]);
  });

  test('a deleted issue costs one statement and one push, and counts no more once the drain ran', async () => {
    const { children } = await linked(2);
    site.jira.work.remove(children[0]!.id, by);
    await site.forge.settle();
    const [event] = ran('on-issue-event');
    expect(event!.sql).toHaveLength(1);
    expect(event!.pushes).toHaveLength(1);
    expect([...event!.rest, ...event!.kvs]).toEqual([]);
    await site.forge.settleAll();
    expect((await work()).total).toBe(1);
  });

  test('the drain asks Jira once for a hundred changed issues', async () => {
    const { children } = await linked(250);
    for (const { id } of children) move(site, id, 'done');
    await site.forge.settleAll();
    const drains = ran('on-drain');
    const calls = drains.flatMap(({ rest }) => rest);
    expect(calls).toHaveLength(3);
    expect(calls.every(({ path, as }) => path.endsWith('/bulkfetch') && as === 'app')).toBe(true);
    expect((await work()).done).toBe(250);
  });

  test('a drain that finds nothing marked ends after two statements', async () => {
    const { children } = await linked(3);
    for (const { id } of children) move(site, id, 'inProgress');
    await site.forge.settleAll();
    const idle = ran('on-drain').filter(({ rest }) => rest.length === 0);
    expect(idle.length).toBeGreaterThan(0);
    expect(idle.every(({ sql }) => sql.length === 2)).toBe(true);
  });

  test('issues that serve nothing leave no fact', async () => {
    await linked(1);
    const stranger = anIssue(site, project);
    await site.forge.settleAll();
    const [rows] = await site.schema.pool.query('SELECT issue_id FROM issue_fact');
    expect(rows).not.toContainEqual({ issue_id: stranger.id });
    expect(await marks()).toEqual([]);
  });

  test('a mark whose push was lost is found by the five-minute schedule', async () => {
    const { children } = await linked(2);
    site.forge.faults.set({ eventsDropped: 1 });
    move(site, children[0]!.id, 'done');
    site.forge.faults.reset();
    await site.schema.pool.query(
      `INSERT INTO dirty_issue (issue_id, token, at) VALUES (?, 'lost', '2026-11-23 08:59:00.000')`,
      [children[0]!.id],
    );
    await site.forge.settleAll();
    expect((await work()).done).toBe(0);
    await site.forge.runSchedule('every-five-minutes');
    await site.forge.settleAll();
    expect((await work()).done).toBe(1);
    expect(await marks()).toEqual([]);
  });

  test('a push beyond the platform’s rate does not fail the event', async () => {
    await site.close();
    site = await openAppSite({ limits: { queueEventsPerMinute: 1 } });
    const errors = jest.spyOn(console, 'error').mockReturnValue();
    project = aProject(site);
    keyResultId = (await anOkr(site, project)).keyResultIds[0]!;
    const { children } = await linked(3);
    for (const { id } of children) move(site, id, 'done');
    await site.forge.settleAll();
    expect(ran('on-issue-event').map(({ outcome }) => outcome)).toEqual(['ok', 'ok', 'ok']);
    site.clock.set(site.clock.now() + 5 * 60_000);
    await site.forge.runSchedule('every-five-minutes');
    await site.forge.settleAll();
    expect((await work()).done).toBe(3);
    errors.mockRestore();
  });

  test('marks wait while Jira is away, and figures keep their last good value', async () => {
    const { children } = await linked(2);
    move(site, children[0]!.id, 'done');
    await site.forge.settleAll();
    const errors = jest.spyOn(console, 'error').mockReturnValue();
    site.forge.faults.set({ restFailed: 1 });
    move(site, children[1]!.id, 'done');
    await site.forge.settle();
    site.clock.set(site.clock.now() + 2_000);
    await site.forge.settle();
    expect(await marks()).toHaveLength(1);
    expect((await work()).done).toBe(1);
    site.forge.faults.reset();
    await site.forge.settleAll();
    expect((await work()).done).toBe(2);
    errors.mockRestore();
  });
});
