import type { Journal, SiteClock } from '../types';
import { DueHeap } from './due-heap';

export interface Due<T> {
  readonly dueAt: number;
  readonly item: T;
}

/** At most `limit` items of one lane run at a time. */
export interface Lane {
  readonly key: string;
  readonly limit: number;
}

export interface Work<T> {
  readonly parallel: number;
  lane?(item: T): Lane | undefined;
  /** Does one item; what it returns is due again later, otherwise the item is done. */
  run(item: T): Promise<Due<T> | undefined>;
}

/**
 * Does durable items when they are due. An item leaves its journal only after it was done, so a
 * restart repeats what was running: at least once.
 */
export class Worker<T> {
  private readonly waiting = new DueHeap<string>();
  private readonly parked = new Map<string, string[]>();
  private readonly lanes = new Map<string, number>();
  private runningItems = 0;
  /** Called after each item; the scheduler looks for the next one. */
  onChange: () => void = () => undefined;

  constructor(
    private readonly journal: Journal<Due<T>>,
    private readonly clock: SiteClock,
    private readonly work: Work<T>,
  ) {
    for (const [id, { dueAt }] of journal.entries) this.waiting.add(dueAt, id);
  }

  get running(): number {
    return this.runningItems;
  }

  items(): IterableIterator<[string, Due<T>]> {
    return this.journal.entries.entries();
  }

  nextDueAt(): number | undefined {
    return this.waiting.nextDueAt();
  }

  add(id: string, due: Due<T>): void {
    this.journal.put(id, due);
    this.waiting.add(due.dueAt, id);
    this.onChange();
  }

  /** Forgets an item that has not begun. */
  remove(id: string): void {
    this.journal.delete(id);
  }

  /** Starts what is due now, as far as the limits let it. */
  pump(): void {
    while (this.runningItems < this.work.parallel) {
      const id = this.waiting.takeDue(this.clock.now());
      if (id === undefined) return;
      const due = this.journal.entries.get(id);
      if (due) this.start(id, due.item);
    }
  }

  private start(id: string, item: T): void {
    const lane = this.work.lane?.(item);
    const inLane = lane ? (this.lanes.get(lane.key) ?? 0) : 0;
    if (lane && inLane >= lane.limit) {
      this.park(lane.key, id);
      return;
    }
    if (lane) this.lanes.set(lane.key, inLane + 1);
    this.runningItems++;
    void this.finish(id, item, lane);
  }

  private async finish(id: string, item: T, lane: Lane | undefined): Promise<void> {
    const again = await this.work.run(item);
    if (again) {
      this.journal.put(id, again);
      this.waiting.add(again.dueAt, id);
    } else {
      this.journal.delete(id);
    }
    this.runningItems--;
    if (lane) this.release(lane.key);
    this.onChange();
  }

  private park(key: string, id: string): void {
    const ids = this.parked.get(key);
    if (ids) ids.push(id);
    else this.parked.set(key, [id]);
  }

  /** One place in the lane is free: the first that waits for it, and still exists, is due. */
  private release(key: string): void {
    const left = (this.lanes.get(key) ?? 1) - 1;
    if (left > 0) this.lanes.set(key, left);
    else this.lanes.delete(key);
    const ids = this.parked.get(key) ?? [];
    let next = ids.shift();
    while (next !== undefined && !this.journal.entries.has(next)) next = ids.shift();
    if (next !== undefined) this.waiting.add(this.clock.now(), next);
    if (ids.length === 0) this.parked.delete(key);
  }
}
