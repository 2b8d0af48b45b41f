import { excludedNames, RealSite } from './watched';
import { describeReal } from './real-issues';

const start = '2011-04-01T00:00:00Z';

describeReal('ten real years of Jira', () => {
  let real: RealSite;

  afterEach(() => real.site.close());

  it('count at every month what the file counts: by epics, by versions and by rules', async () => {
    real = await RealSite.open(start);
    for (const monthEnd of real.monthEnds) {
      await real.advanceTo(monthEnd);
      await real.link();
      await real.refresh();
      await real.compareNow();
    }
    expect(real.watched.every(({ linked }) => linked)).toBe(true);
    expect(real.site.jira.replay.left).toBe(0);
    await real.site.call('admin', 'settings.edit', { excludedResolutionIds: [] });
    await real.compareNow(new Set());
    expect(excludedNames.size).toBe(real.excludedIds.length);
  }, 600_000);
});
