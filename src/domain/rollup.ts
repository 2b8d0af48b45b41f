import type { Figure } from './close-judgement';
import type { Judgement } from './judgement';
import type { KeyResult } from './key-result';
import type { Objective } from './objective';
import { sharesOf } from './weights';

/** A key result as its objective sees it. */
export interface JudgedKeyResult {
  readonly keyResult: Pick<KeyResult, 'number' | 'weight'>;
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
  readonly judgement: Judgement;
  /** Of all siblings, 0..1. */
  readonly share: number;
}

const weigh = (children: readonly Weighed[]): number =>
  children.reduce((sum, { share }) => sum + share, 0);

/** sum(w p) / sum(w) over the measured children. */
function weightedMean(
  children: readonly Weighed[],
  figure: (judgement: Judgement) => number | null,
): number {
  const total = children.reduce(
    (sum, { judgement, share }) => sum + share * (figure(judgement) ?? 0),
    0,
  );
  return total / weigh(children);
}

/** Children that hold a figure. */
export const measuredOf = <T extends { readonly judgement: Judgement }>(
  children: readonly T[],
): T[] => children.filter((child) => child.judgement.progress !== null);

/** The weighted mean of the measured children; the unmeasured are left out, not counted as zero. */
export function rollUp(children: readonly JudgedChild[]): Rollup {
  const shares = sharesOf(children.map(itemOf));
  const weighed = children.map(({ judgement }, index) => ({
    judgement,
    share: shares[index] ?? 0,
  }));
  const measured = measuredOf(weighed);
  if (measured.length === 0) return { progress: null, rawProgress: null, measuredShare: 0 };
  const mean = weightedMean(measured, (judgement) => judgement.progress);
  return {
    // Rounding may carry a mean of equal children a hair beyond them.
    progress: Math.min(1, mean),
    rawProgress: weightedMean(measured, (judgement) => judgement.rawProgress),
    measuredShare: weigh(measured) / weigh(weighed),
  };
}
