import type { SiteClock } from '../types';
import type { Invoker } from './invoker';
import type { Schedules } from './schedules';

interface Source {
  pump(): void;
  nextDueAt(): number | undefined;
  readonly running: number;
  onChange: () => void;
}

export interface SchedulerParts {
  readonly sources: readonly Source[];
  readonly schedules: Schedules;
  readonly invoker: Invoker;
  readonly clock: SiteClock;
  /** Work starts by itself when it is due; schedules too. */
  readonly auto: boolean;
}

const longestTimerMs = 60_000;
/** A chain of delayed events that never ends would keep `settleAll` forever. */
const maxJumps = 5_000;

/** Decides when queues, triggers and schedules look for work. */
export class Scheduler {
  private timer: NodeJS.Timeout | undefined;
  private woken: NodeJS.Immediate | undefined;
  private waiters: (() => void)[] = [];
  private closed = false;
  private readonly stopListening: () => void;

  constructor(private readonly parts: SchedulerParts) {
    const changed = () => this.changed();
    for (const source of parts.sources) source.onChange = changed;
    parts.invoker.onChange = changed;
    this.stopListening = parts.clock.onJump(changed);
    if (parts.auto) this.changed();
  }

  private changed(): void {
    for (const waiter of this.waiters.splice(0)) waiter();
    if (!this.parts.auto || this.woken) return;
    // Later, not inside whoever made the work: a product may still be in the middle of its change.
    this.woken = setImmediate(() => this.wake());
  }

  /** Starts what is due and sets a timer for what comes next. */
  private wake(): void {
    this.woken = undefined;
    clearTimeout(this.timer);
    if (this.closed) return;
    this.pump();
    this.parts.schedules.pump();
    const now = this.parts.clock.now();
    const times = [this.parts.schedules.nextDueAt(), this.nextDueAt()];
    // What is due and did not start waits for something that runs, whose end wakes us.
    const ahead = times
      .filter((time): time is number => time !== undefined && time > now)
      .map((time) => time - now);
    this.timer = setTimeout(() => this.wake(), Math.min(longestTimerMs, ...ahead));
    this.timer.unref();
  }

  private pump(): void {
    for (const source of this.parts.sources) source.pump();
  }

  private nextDueAt(): number | undefined {
    const times = this.parts.sources.map((source) => source.nextDueAt());
    const known = times.filter((time) => time !== undefined);
    return known.length > 0 ? Math.min(...known) : undefined;
  }

  private get busy(): boolean {
    return this.parts.invoker.running > 0 || this.parts.sources.some(({ running }) => running > 0);
  }

  private get hasDue(): boolean {
    const next = this.nextDueAt();
    return next !== undefined && next <= this.parts.clock.now();
  }

  /** Runs until nothing is due at the present time and nothing is running. */
  async settle(): Promise<void> {
    if (!this.closed) this.pump();
    while (this.busy || (this.hasDue && !this.closed)) {
      if (this.busy) await new Promise<void>((resolve) => this.waiters.push(resolve));
      if (!this.closed) this.pump();
    }
  }

  /** Also jumps the clock over every delay, until no event is left. */
  async settleAll(): Promise<void> {
    for (let jumps = 0; jumps < maxJumps; jumps++) {
      await this.settle();
      const next = this.nextDueAt();
      if (next === undefined) return;
      this.parts.clock.set(Math.max(next, this.parts.clock.now()));
    }
    throw new Error(`Events are still being made after ${String(maxJumps)} jumps of the clock`);
  }

  /** Starts nothing more; waits for what runs. */
  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    this.stopListening();
    await this.settle();
  }
}
