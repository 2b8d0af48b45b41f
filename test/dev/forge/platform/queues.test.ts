import { createSiteClock } from '../../../../dev/forge/platform/clock';
import { memoryJournals } from '../../../../dev/forge/platform/journal';
import type { Journal, JournalFactory } from '../../../../dev/forge/types';
import { tinyManifest } from '../tiny-app/manifest';
import { openTiny } from '../tiny-app/open';
import type { Tiny } from '../tiny-app/open';

let tiny: Tiny;

beforeEach(async () => (tiny = await openTiny()));
afterEach(() => tiny.close());

const push = (...events: unknown[]) => tiny.invoke('push', { events });
const works = (body: object, more: object = {}) => ({ body, ...more });

describe('an event reaches the consumer of its queue', () => {
  test('with its body, job and id', async () => {
    const answer = await push(works({ name: 'a' }));
    await tiny.forge.settle();
    expect(await tiny.calls('work')).toMatchObject([
      { ...Object(answer), queueName: 'work', eventId: expect.any(String), body: { name: 'a' } },
    ]);
  });

  test('no earlier than its delay, by the site’s clock', async () => {
    await push(works({ name: 'late' }, { delayInSeconds: 60 }));
    await tiny.forge.settle();
    expect(await tiny.calls('work')).toEqual([]);
    tiny.clock.set(tiny.clock.now() + 60_000);
    await tiny.forge.settle();
    expect(await tiny.calls('work')).toHaveLength(1);
  });

  test('settleAll moves the clock over every delay', async () => {
    const before = tiny.clock.now();
    await push(works({}, { delayInSeconds: 60 }), works({}, { delayInSeconds: 900 }));
    await tiny.forge.settleAll();
    expect(await tiny.calls('work')).toHaveLength(2);
    expect(tiny.clock.now()).toBe(before + 900_000);
  });

  test('a queue without a consumer is listed as not modelled', async () => {
    const lonely = await openTiny({ manifest: tinyManifest({ consumer: [] }) });
    await lonely.invoke('push', { events: [works({})] });
    await lonely.forge.settle();
    expect(lonely.forge.ledger.notModelled()[0]?.what).toContain('has no consumer');
    await lonely.close();
  });
});

describe('a consumer may ask for another try', () => {
  test('by returning InvocationError, and sees how often it was tried and why', async () => {
    await push(works({ retries: 2 }));
    await tiny.forge.settleAll();
    const calls = await tiny.calls('work');
    expect(calls).toHaveLength(3);
    expect(calls[2]).toMatchObject({
      retryContext: {
        retryCount: 2,
        retryReason: 'FUNCTION_RETRY_REQUEST',
        retryData: { seen: true },
      },
    });
  });

  test('after the time it named', async () => {
    await push(works({ retries: 1 }));
    await tiny.forge.settle();
    tiny.clock.set(tiny.clock.now() + 29_000);
    await tiny.forge.settle();
    expect(await tiny.calls('work')).toHaveLength(1);
    tiny.clock.set(tiny.clock.now() + 1_000);
    await tiny.forge.settle();
    expect(await tiny.calls('work')).toHaveLength(2);
  });

  test('four times and no more', async () => {
    await push(works({ retries: 99 }));
    await tiny.forge.settleAll();
    expect(await tiny.calls('work')).toHaveLength(5);
  });

  test('but not by throwing', async () => {
    const job = await push(works({ fail: true }));
    await tiny.forge.settleAll();
    expect(await tiny.calls('work')).toHaveLength(1);
    expect(await tiny.invoke('stats', job)).toEqual({ success: 0, inProgress: 0, failed: 1 });
  });
});

describe('concurrency', () => {
  const together = async (limit: number, ...names: string[]) => {
    const concurrency = { key: 'site', limit };
    await push(...names.map((name) => works({ name, ms: 20 }, { concurrency })));
    await tiny.forge.settle();
    return (await tiny.calls('spans')).map((span) => (span as string[])[0]);
  };

  test('a key with limit 1 runs one event after the other', async () => {
    expect(await together(1, 'a', 'b', 'c')).toEqual([
      'begin',
      'end',
      'begin',
      'end',
      'begin',
      'end',
    ]);
  });
});

describe('jobs', () => {
  test('tell how many of their events are done', async () => {
    const job = await push(works({}), works({}, { delayInSeconds: 10 }));
    await tiny.forge.settle();
    expect(await tiny.invoke('stats', job)).toEqual({ success: 1, inProgress: 1, failed: 0 });
  });

  test('cancelled, their waiting events are never delivered', async () => {
    const job = await push(works({}, { delayInSeconds: 10 }));
    await tiny.invoke('cancel', job);
    await tiny.forge.settleAll();
    expect(await tiny.calls('work')).toEqual([]);
  });

  test('that are unknown are refused', async () => {
    await expect(tiny.invoke('stats', { jobId: 'none' })).rejects.toThrow('was not found');
  });
});

describe('limits of a push', () => {
  test('more than 500 events in a minute are refused, and allowed in the next', async () => {
    const fifty = Array.from({ length: 50 }, () => works({}, { delayInSeconds: 900 }));
    for (let push_ = 0; push_ < 10; push_++) await push(...fifty);
    await expect(push(works({}))).rejects.toThrow('Too many requests');
    tiny.clock.set(tiny.clock.now() + 60_000);
    await expect(push(works({}))).resolves.toHaveProperty('jobId');
  });

  test('the platform itself refuses what the SDK would let through', async () => {
    const small = await openTiny({
      limits: { queueEventsPerPush: 1, queuePushBytes: 200, queueDelaySeconds: 10 },
    });
    const refusal = (...events: unknown[]) => small.invoke('push', { events });
    await expect(refusal(works({}), works({}))).rejects.toThrow('at most 50 events');
    await expect(refusal(works({}, { delayInSeconds: 11 }))).rejects.toThrow('0 to 900 seconds');
    await expect(refusal(works({ text: 'x'.repeat(300) }))).rejects.toThrow('larger than 200 KB');
    await small.close();
  });

  test('an event for a long-running consumer is at most 100 KB', async () => {
    const slow = [{ key: 'onWork', handler: 'index.onWork', timeoutSeconds: 300 }];
    const run = { key: 'run', handler: 'index.run' };
    const long = await openTiny({ manifest: tinyManifest({ function: [...slow, run] }) });
    const text = 'x'.repeat(101 * 1024);
    const refused = long.invoke('push', { events: [works({ text })] });
    await expect(refused).rejects.toThrow('at most 100 KB');
    await long.close();
  });

  test('a chain of consumers that push again is cut', async () => {
    const chained = await openTiny({ limits: { queueCycle: 5 } });
    await chained.invoke('push', { events: [works({ again: true })] });
    await chained.forge.settle();
    expect(await chained.calls('work')).toHaveLength(5);
    await chained.close();
  });
});

test('what was waiting when the site stopped is delivered by the next one', async () => {
  const kept = new Map<string, unknown>();
  const memory = memoryJournals();
  const journal: JournalFactory = <T>(name: string) => {
    if (!kept.has(name)) kept.set(name, memory(name));
    return kept.get(name) as Journal<T>;
  };
  const clock = createSiteClock({ frozen: true });
  const first = await openTiny({ journal, clock });
  await first.invoke('push', { events: [works({ name: 'kept' }, { delayInSeconds: 30 })] });
  await first.close();
  const second = await openTiny({ journal, clock });
  await second.forge.settleAll();
  expect(await second.calls('work')).toMatchObject([{ body: { name: 'kept' } }]);
  await second.close();
});

test('with auto, due events run by themselves', async () => {
  const alive = await openTiny({ auto: true, clock: createSiteClock() });
  await alive.invoke('push', { events: [works({ name: 'self' })] });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await alive.calls('work')).toHaveLength(1);
  await alive.close();
});
