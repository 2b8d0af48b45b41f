import { createSiteClock } from '../../../../dev/forge/platform/clock';
import { openTiny } from '../tiny-app/open';

const minute = 60_000;
const tick = () => new Promise((resolve) => setTimeout(resolve, 30));

test('a schedule runs when a person asks for it', async () => {
  const tiny = await openTiny();
  await tiny.forge.runSchedule('hourly');
  expect(await tiny.calls('hour')).toMatchObject([
    { context: { cloudId: 'cloud-1', moduleKey: 'hourly' } },
  ]);
  await tiny.close();
});

test('a schedule that does not exist is refused', async () => {
  const tiny = await openTiny();
  expect(() => tiny.forge.runSchedule('never')).toThrow("no scheduledTrigger 'never'");
  await tiny.close();
});

test('with auto, the clock of the site runs it: first after five minutes, then every interval', async () => {
  const clock = createSiteClock({ frozen: true });
  const tiny = await openTiny({ auto: true, clock });
  const runs = async () => (await tiny.calls('hour')).length;
  const pass = async (ms: number) => {
    clock.set(clock.now() + ms);
    await tick();
  };
  await pass(4 * minute);
  expect(await runs()).toBe(0);
  await pass(minute);
  expect(await runs()).toBe(1);
  await pass(59 * minute);
  expect(await runs()).toBe(1);
  await pass(minute);
  expect(await runs()).toBe(2);
  await tiny.close();
});

test('a long jump of the clock makes up for what it passed over, once', async () => {
  const clock = createSiteClock({ frozen: true });
  const tiny = await openTiny({ auto: true, clock });
  clock.set(clock.now() + 31 * 24 * 60 * minute);
  await tick();
  expect(await tiny.calls('hour')).toHaveLength(1);
  await tiny.close();
});

test('without auto, no schedule runs by itself', async () => {
  const tiny = await openTiny();
  tiny.clock.set(tiny.clock.now() + 24 * 60 * minute);
  await tiny.forge.settleAll();
  expect(await tiny.calls('hour')).toEqual([]);
  await tiny.close();
});
