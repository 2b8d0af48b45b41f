import type { Journal } from '../types';
import type { FunctionCall, Invoker } from './invoker';
import type { Manifest } from './manifest';
import type { PlatformParts } from './service';

const intervalMs = { fiveMinute: 300_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 };

/** Forge's documents: the first run comes about five minutes after a deployment. */
const firstRunMs = 300_000;

type ScheduledTrigger = Manifest['modules']['scheduledTrigger'][number];

/** Scheduled triggers, by the site's clock. A run that was passed over is made up for once, not once each. */
export class Schedules {
  private readonly next: Journal<number>;

  constructor(
    private readonly manifest: Manifest,
    private readonly invoker: Invoker,
    private readonly parts: PlatformParts,
    private readonly cloudId: string,
  ) {
    this.next = parts.journal('schedules');
    for (const { key } of manifest.modules.scheduledTrigger) {
      if (!this.next.entries.has(key)) this.next.put(key, parts.clock.now() + firstRunMs);
    }
  }

  nextDueAt(): number | undefined {
    const times = this.manifest.modules.scheduledTrigger.map(({ key }) =>
      this.next.entries.get(key),
    );
    const known = times.filter((time) => time !== undefined);
    return known.length > 0 ? Math.min(...known) : undefined;
  }

  /** Starts what the clock has passed. A failed run is not repeated before its next time. */
  pump(): void {
    const now = this.parts.clock.now();
    for (const trigger of this.manifest.modules.scheduledTrigger) {
      const dueAt = this.next.entries.get(trigger.key);
      if (dueAt === undefined || dueAt > now) continue;
      this.next.put(trigger.key, now + intervalMs[trigger.interval]);
      void this.invoker.background(this.callOf(trigger));
    }
  }

  /** Runs one now; rejects with what it threw. */
  runNow(moduleKey: string): Promise<unknown> {
    const trigger = this.manifest.modules.scheduledTrigger.find(({ key }) => key === moduleKey);
    if (!trigger) throw new Error(`manifest.yml has no scheduledTrigger '${moduleKey}'`);
    return this.invoker.call(this.callOf(trigger));
  }

  private callOf({ key, function: functionKey, interval }: ScheduledTrigger): FunctionCall {
    const context = { cloudId: this.cloudId, moduleKey: key, userAccess: { enabled: false } };
    const label = `every ${interval}`;
    return { kind: 'schedule', functionKey, moduleKey: key, label, payload: { context } };
  }
}
