import { excludedNames, RealSite } from './watched';
import { describeReal } from './real-issues';

const months = 12;

describeReal('ten real years of Jira', () => {
  let real: RealSite;

  // What is refused while Jira fails is logged.
  beforeEach(() => jest.spyOn(console, 'error').mockImplementation());
  afterEach(() => {
    jest.restoreAllMocks();
    return real.site.close();
  });

  it('count at every month what the file counts: by epics, by versions and by rules', async () => {
    real = await RealSite.open('2011-04-01T00:00:00Z');
    for (const [index, monthEnd] of real.monthEnds.entries()) {
      await real.advanceTo(monthEnd);
      await real.link();
      await real.refresh(index % months === 0);
      await real.compareNow();
    }
    expect(real.watched.every(({ linked }) => linked)).toBe(true);
    expect(real.site.jira.replay.left).toBe(0);
    await real.site.call('admin', 'settings.edit', { excludedResolutionIds: [] });
    await real.compareNow(new Set());
    expect(excludedNames.size).toBe(real.excludedIds.length);
  }, 600_000);

  it('count the same where events are lost, doubled, late and mixed and Jira fails, once what was lost is read', async () => {
    const start = Date.parse('2014-01-01T00:00:00Z');
    const end = Date.parse('2014-12-31T23:59:59.999Z');
    real = await RealSite.open(new Date(start).toISOString());
    await real.link();
    for (const monthEnd of real.monthEnds.filter((at) => at > start && at <= end)) {
      const since = real.site.clock.now();
      real.faults({
        ...{ eventsDropped: 0.3, eventsDoubled: 0.3, eventsDelayedSeconds: 86_400 },
        ...{
          eventsDisordered: true,
          restRateLimited: 0.02,
          restFailed: 0.02,
          retryAfterSeconds: 1,
        },
      });
      await real.advanceTo(monthEnd);
      await real.link();
      await real.refresh();
      real.site.forge.faults.reset();
      await real.readLost(since);
      await real.link();
      await real.refresh(true);
      await real.compareNow();
    }
  }, 600_000);
});
