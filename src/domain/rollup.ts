import type { Figure } from './close-judgement';
import type { Judgement } from './judgement';
import type { KeyResult } from './key-result';
import { jointPlan, planOf } from './measure-plan';
import type { Objective } from './objective';
import { linear, type Plan, type TimeBox } from './plan';
import { sharesOf, weightedMean } from './weights';

/** A key result as its objective sees it. */
export interface JudgedKeyResult {
  readonly keyResult: Pick<KeyResult, 'number' | 'weight' | 'measure'>;
  readonly judgement: Judgement;
}

/** An aligned objective that counts, as the one above it sees it. */
export interface JudgedObjective {
  readonly objective: Pick<Objective, 'number' | 'weight' | 'commitment'>;
  readonly judgement: Judgement;
  /** Whether the reader may hear of it by its key. */
  readonly named: boolean;
}

/** What counts in an objective. */
export type JudgedChild = JudgedKeyResult | JudgedObjective;

/** The item behind a child. */
export const itemOf = (
  child: JudgedChild,
): JudgedKeyResult['keyResult'] | JudgedObjective['objective'] =>
  'keyResult' in child ? child.keyResult : child.objective;

/** What children come to together. */
export interface Rollup extends Figure {
  /** Share of their weight that is measured, 0..1; 0 without children. */
  readonly measuredShare: number;
}

interface Weighed {
  readonly child: JudgedChild;
  readonly judgement: Judgement;
  /** Of all siblings, 0..1. */
  readonly share: number;
}

const weigh = (children: readonly Weighed[]): number =>
  children.reduce((sum, { share }) => sum + share, 0);

function weighed(children: readonly JudgedChild[]): Weighed[] {
  const shares = sharesOf(children.map(itemOf));
  return children.map((child, index) => ({
    child,
    judgement: child.judgement,
    share: shares[index] ?? 0,
  }));
}

/** Children that hold a figure. */
export const measuredOf = <T extends { readonly judgement: Judgement }>(
  children: readonly T[],
): T[] => children.filter((child) => child.judgement.progress !== null);

/** The weighted mean of the measured children; the unmeasured are left out, not counted as zero. */
export function rollUp(children: readonly JudgedChild[]): Rollup {
  const all = weighed(children);
  const measured = measuredOf(all);
  if (measured.length === 0) return { progress: null, rawProgress: null, measuredShare: 0 };
  return {
    // Rounding may carry a mean of equal children a hair beyond them.
    progress: Math.min(
      1,
      weightedMean(measured, ({ judgement }) => judgement.progress ?? 0),
    ),
    rawProgress: weightedMean(measured, ({ judgement }) => judgement.rawProgress ?? 0),
    measuredShare: weigh(measured) / weigh(all),
  };
}

/** An aligned objective is expected to come along steadily. */
const planOfChild = (child: JudgedChild, cycle: TimeBox): Plan =>
  'keyResult' in child ? planOf(child.keyResult.measure, cycle) : linear;

/**
 * By when the measured children are expected to have come how far together. A straight line where
 * nothing is measured yet.
 */
export function planOfChildren(children: readonly JudgedChild[], cycle: TimeBox): Plan {
  const plans = measuredOf(weighed(children)).map(({ child, share }) => ({
    plan: planOfChild(child, cycle),
    share,
  }));
  return jointPlan(plans);
}
