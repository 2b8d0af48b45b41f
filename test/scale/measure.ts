import type { InvocationKind } from '../../dev/forge/types';
import type { Site } from '../../dev/site/types';
import type { Budget } from './budget';
import { highest, percentile, runOf } from './cost';
import type { Cost, Run } from './cost';
import type { Plans } from './explain';
import { logged } from './statement-log';
import type { World } from './world';

/** Something that the app does, repeatable. */
export interface Case {
  readonly name: string;
  readonly runs: number;
  readonly budget: Budget;
  /** Invocations that count; default: all. */
  readonly kind?: InvocationKind;
  /** Brings the site to where a run starts; not measured. */
  prepare?(run: number): Promise<void>;
  /** What comes back is what the asker gets. */
  act(run: number): Promise<unknown>;
}

export interface Measured {
  readonly cost: Cost;
  readonly ms: { readonly p50: number; readonly p95: number };
  readonly sqlMs: number;
}

export interface MeasuredCase extends Case {
  readonly measured: Measured;
}

/** First runs load, compile and fill caches that a site in use has warm: they are left out. */
const warmUpsOf = (runs: number): number => Math.min(20, Math.ceil(runs / 4));

async function once({ ledger, settle }: Site['forge'], one: Case, run: number): Promise<Run> {
  await one.prepare?.(run);
  await settle();
  ledger.clear();
  const answer = await one.act(run);
  const records = ledger.invocations();
  const counted = records.filter(({ kind }) => one.kind === undefined || kind === one.kind);
  if (counted.length === 0) throw new Error(`${one.name}: nothing ran`);
  return runOf(counted, answer);
}

/** Runs a case as often as it says, and a few times before. */
export async function measure(site: Site, one: Case): Promise<Measured> {
  const early = warmUpsOf(one.runs);
  const runs: Run[] = [];
  for (let run = 0; run < one.runs + early; run += 1) runs.push(await once(site.forge, one, run));
  const counted = runs.slice(early);
  const times = counted.map(({ ms }) => ms);
  return {
    cost: highest(counted.map(({ cost }) => cost)),
    ms: { p50: percentile(times, 0.5), p95: percentile(times, 0.95) },
    sqlMs: percentile(
      counted.map(({ sqlMs }) => sqlMs),
      0.5,
    ),
  };
}

/** Measures cases one after the other; with `plans` each runs once more, for the plans of its statements. */
export async function measureAll(
  { site, pool }: World,
  cases: readonly Case[],
  plans: Plans | null,
): Promise<MeasuredCase[]> {
  const measured: MeasuredCase[] = [];
  for (const one of cases) {
    measured.push({ ...one, measured: await measure(site, one) });
    if (plans === null) continue;
    const run = 10 * one.runs;
    await one.prepare?.(run);
    await site.forge.settle();
    await plans.explain(one.name, await logged(pool, () => one.act(run)));
  }
  return measured;
}
