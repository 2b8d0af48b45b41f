import type { RunOutcome } from '../../domain/background-run';
import type { BackgroundKind } from '../../domain/jira-points';
import { Refused } from '../../domain/refusal';
import { logFailure } from '../log';
import { momentNow } from '../moment';
import type { Ports } from '../ports';

/** Runs background work and keeps what it spent and how it ended; what it throws goes on. */
export function metered(
  ports: Ports,
  kind: BackgroundKind,
  work: () => Promise<RunOutcome>,
): Promise<RunOutcome> {
  return ports.meter.run(async () => {
    try {
      const outcome = await work();
      await record(ports, kind, outcome);
      return outcome;
    } catch (error) {
      await record(ports, kind, outcomeOf(error));
      throw error;
    }
  });
}

const silences: readonly string[] = ['jira-unavailable', 'no-access'];

/** Whether Jira gave no answer, or none to the app: what was known before holds, and the next run asks again. */
export const isJiraSilent = (error: unknown): boolean =>
  error instanceof Refused && silences.includes(error.rule);

const outcomeOf = (error: unknown): RunOutcome => (isJiraSilent(error) ? 'jira' : 'failed');

const isOftenIdle: Readonly<Record<BackgroundKind, boolean>> = {
  ...{ drain: true, opening: true, rules: true },
  ...{ reconcile: false, sweep: false },
};

async function record(ports: Ports, kind: BackgroundKind, outcome: RunOutcome): Promise<void> {
  const spent = ports.meter.spent();
  // Most drains find nothing marked, and most hours no rule that is due: not worth a statement more.
  if (spent.calls === 0 && outcome === 'done' && isOftenIdle[kind]) return;
  const usage = { kind, ...spent, at: momentNow(ports.clock), outcome };
  await ports.stores.upkeep.usage.add(usage).catch((error: unknown) => {
    logFailure('usage', error);
  });
}
