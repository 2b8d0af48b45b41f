import { tinyManifest } from '../tiny-app/manifest';
import { openTiny } from '../tiny-app/open';
import type { Tiny } from '../tiny-app/open';

let tiny: Tiny;

beforeEach(async () => (tiny = await openTiny()));
afterEach(() => tiny.close());

const updated = (key: string, more: object = {}) => ({
  eventType: 'avi:jira:updated:issue',
  issue: { key },
  ...more,
});

const keys = async () => (await tiny.calls('issue')).map((event) => Object(event).issue.key);
const fates = () => tiny.forge.ledger.events().map(({ fate }) => fate);

describe('a product event fires the triggers that name it', () => {
  test('with the event as the product made it', async () => {
    tiny.forge.fire(updated('A-1', { atlassianId: 'ann' }));
    await tiny.forge.settle();
    expect(await tiny.calls('issue')).toEqual([updated('A-1', { atlassianId: 'ann' })]);
    expect(fates()).toEqual([['delivered to issues']]);
  });

  test('and nothing else', async () => {
    tiny.forge.fire({ eventType: 'avi:jira:deleted:issue' });
    await tiny.forge.settle();
    expect(await keys()).toEqual([]);
    expect(fates()).toEqual([['no trigger for it']]);
  });

  test('an installation fires the lifecycle trigger', async () => {
    tiny.forge.install('ann');
    await tiny.forge.settle();
    expect(await tiny.calls('lifecycle')).toMatchObject([
      {
        event: { eventType: 'avi:forge:installed:app', installerAccountId: 'ann' },
        context: { installContext: 'ari:cloud:jira::site/cloud-1' },
      },
    ]);
  });

  test('a trigger that fails gets the event four times more, then it is given up', async () => {
    tiny.forge.fire(updated('BAD-1'));
    await tiny.forge.settleAll();
    expect(await keys()).toHaveLength(5);
    expect(fates()).toEqual([['given up: issues failed 5 times']]);
  });

  test('an event above 200 KB is not delivered', async () => {
    tiny.forge.fire(updated('A-1', { text: 'x'.repeat(200 * 1024) }));
    await tiny.forge.settle();
    expect(await keys()).toEqual([]);
    expect(fates()).toEqual([['not delivered: larger than 200 KB']]);
  });
});

describe('events that the app itself caused', () => {
  const own = updated('A-1', { selfGenerated: true });
  const eventType = 'avi:jira:updated:issue';
  const withTrigger = (trigger: object) =>
    openTiny({
      manifest: tinyManifest({ trigger: [{ key: 't', function: 'onIssue', ...trigger }] }),
    });

  test('come back to it unless it says otherwise', async () => {
    tiny.forge.fire(own);
    await tiny.forge.settle();
    expect(await keys()).toEqual(['A-1']);
  });

  test.each([
    ['the trigger', { events: [eventType], filter: { ignoreSelf: true } }],
    ['the event', { events: [{ eventType, filter: { ignoreSelf: true } }] }],
  ])('stay away when a filter on %s ignores them', async (_where, trigger) => {
    const deaf = await withTrigger(trigger);
    deaf.forge.fire(own);
    deaf.forge.fire(updated('A-2'));
    await deaf.forge.settle();
    expect(await deaf.calls('issue')).toEqual([updated('A-2')]);
    await deaf.close();
  });
});

describe('faults', () => {
  const fireMany = (count: number) => {
    for (let n = 0; n < count; n++) tiny.forge.fire(updated(`A-${String(n)}`));
  };

  test('dropped events never arrive', async () => {
    tiny.forge.faults.set({ eventsDropped: 1 });
    fireMany(3);
    await tiny.forge.settleAll();
    expect(await keys()).toEqual([]);
  });

  test('doubled events arrive twice', async () => {
    tiny.forge.faults.set({ eventsDoubled: 1 });
    fireMany(2);
    await tiny.forge.settleAll();
    expect((await keys()).sort()).toEqual(['A-0', 'A-0', 'A-1', 'A-1']);
  });

  test('delayed events arrive later, by the site’s clock', async () => {
    tiny.forge.faults.set({ eventsDelayedSeconds: 180 });
    fireMany(5);
    await tiny.forge.settle();
    expect(await keys()).toEqual([]);
    tiny.clock.set(tiny.clock.now() + 180_000);
    await tiny.forge.settle();
    expect(await keys()).toHaveLength(5);
  });

  test('disordered events arrive all, in another order', async () => {
    tiny.forge.faults.set({ eventsDisordered: true });
    fireMany(12);
    await tiny.forge.settleAll();
    const arrived = await keys();
    const sent = Array.from({ length: 12 }, (_, n) => `A-${String(n)}`);
    expect([...arrived].sort()).toEqual([...sent].sort());
    expect(arrived).not.toEqual(sent);
  });

  test('a share hits the same events every time', async () => {
    const run = async () => {
      const one = await openTiny();
      one.forge.faults.set({ eventsDropped: 0.5 });
      for (let n = 0; n < 20; n++) one.forge.fire(updated(`A-${String(n)}`));
      await one.forge.settle();
      const arrived = await one.calls('issue');
      await one.close();
      return arrived;
    };
    const first = await run();
    expect(first.length).toBeGreaterThan(0);
    expect(first.length).toBeLessThan(20);
    expect(await run()).toEqual(first);
  });
});
