import { createSiteClock } from '../../../../dev/forge/platform/clock';
import { DueHeap } from '../../../../dev/forge/platform/due-heap';
import { memoryJournals } from '../../../../dev/forge/platform/journal';
import { Worker } from '../../../../dev/forge/platform/worker';
import type { Due, Lane } from '../../../../dev/forge/platform/worker';
import fc from 'fast-check';

test('a heap gives what is due by time, then by arrival', () => {
  const times = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 60 });
  fc.assert(
    fc.property(times, (dueAts) => {
      const heap = new DueHeap<{ dueAt: number; order: number }>();
      const values = dueAts.map((dueAt, order) => ({ dueAt, order }));
      for (const value of values) heap.add(value.dueAt, value);
      const taken = values.map(() => heap.takeDue(20));
      const sorted = [...values].sort((a, b) => a.dueAt - b.dueAt || a.order - b.order);
      expect(taken).toEqual(sorted);
      expect(heap.takeDue(20)).toBeUndefined();
    }),
  );
});

test('a heap keeps back what is not due', () => {
  const heap = new DueHeap<string>();
  heap.add(10, 'later');
  expect(heap.takeDue(9)).toBeUndefined();
  expect(heap.nextDueAt()).toBe(10);
  expect(heap.takeDue(10)).toBe('later');
});

describe('a worker', () => {
  interface Item {
    readonly name: string;
    readonly lane?: Lane;
  }

  function open(parallel = 4) {
    const clock = createSiteClock({ startAt: 0, frozen: true });
    const journal = memoryJournals()<Due<Item>>('work');
    const finish = new Map<string, () => void>();
    const begun: string[] = [];
    const worker = new Worker<Item>(journal, clock, {
      parallel,
      lane: ({ lane }) => lane,
      run: async ({ name }) => {
        begun.push(name);
        await new Promise<void>((resolve) => finish.set(name, resolve));
        return undefined;
      },
    });
    worker.onChange = () => worker.pump();
    const add = (name: string, lane?: Lane) =>
      worker.add(name, { dueAt: 0, item: { name, ...(lane ? { lane } : {}) } });
    const end = async (name: string) => {
      finish.get(name)?.();
      await new Promise((resolve) => setImmediate(resolve));
    };
    return { worker, journal, begun, add, end };
  }

  test('runs no more items at a time than it may', async () => {
    const { begun, add, end } = open(2);
    ['a', 'b', 'c'].forEach((name) => add(name));
    expect(begun).toEqual(['a', 'b']);
    await end('a');
    expect(begun).toEqual(['a', 'b', 'c']);
  });

  test('keeps an item in its journal until it is done', async () => {
    const { journal, add, end } = open();
    add('a');
    expect([...journal.entries.keys()]).toEqual(['a']);
    await end('a');
    expect(journal.entries.size).toBe(0);
  });

  test('lets other lanes pass one that is full', () => {
    const { begun, add } = open();
    const lane = { key: 'full', limit: 1 };
    add('a', lane);
    add('b', lane);
    add('c', { key: 'other', limit: 1 });
    expect(begun).toEqual(['a', 'c']);
  });

  test('goes on in a lane whose next item was removed', async () => {
    const { worker, begun, add, end } = open();
    const lane = { key: 'one', limit: 1 };
    for (const name of ['a', 'b', 'c']) add(name, lane);
    worker.remove('b');
    await end('a');
    expect(begun).toEqual(['a', 'c']);
  });
});
