import { excludedNames, RealSite } from './watched';
import { describeReal } from './real-issues';

const months = 12;
const troubles = {
  ...{ eventsDropped: 0.3, eventsDoubled: 0.3, eventsDelayedSeconds: 86_400 },
  ...{ eventsDisordered: true, restRateLimited: 0.02, restFailed: 0.02, retryAfterSeconds: 1 },
};

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

  it('count the same at every month where events are lost, doubled, late and mixed and Jira fails, once the hours have asked what changed', async () => {
    real = await RealSite.open('2011-04-01T00:00:00Z');
    for (const monthEnd of real.monthEnds) {
      real.faults(troubles);
      await real.advanceTo(monthEnd);
      await real.link();
      await real.refresh();
      real.site.forge.faults.reset();
      await real.link();
      await real.reconcileUpTo(monthEnd);
      await real.refresh(true);
      await real.compareNow();
    }
    expect(real.watched.every(({ linked }) => linked)).toBe(true);
  }, 1_200_000);
});
