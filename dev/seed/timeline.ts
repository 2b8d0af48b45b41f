import type { Site } from '../site/types';

export interface Step {
  /** Epoch milliseconds of the site's clock. */
  readonly at: number;
  readonly run: () => Promise<void>;
}

export const dayMs = 86_400_000;
export const hourMs = 3_600_000;

/** Plays steps in the order of their moments; the site's clock walks along and everything settles after each day. */
export async function play(site: Site, steps: readonly Step[]): Promise<void> {
  const ordered = steps
    .map((step, index) => ({ ...step, index }))
    .sort((a, b) => a.at - b.at || a.index - b.index);
  let day = -1;
  for (const step of ordered) {
    const stepDay = Math.floor(step.at / dayMs);
    if (stepDay !== day) await site.settle();
    day = stepDay;
    if (step.at > site.clock.now()) site.clock.set(step.at);
    await step.run();
  }
  await site.settle();
}
