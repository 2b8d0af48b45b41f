import { sharesOf, type Weighed } from '../../../src/domain/weights';

/** What each counts of the whole, 0..1; null where all count the same. */
export function unequalShares(siblings: readonly Weighed[]): readonly number[] | null {
  const shares = sharesOf(siblings);
  return shares.some((share) => Math.abs(share - (shares[0] ?? share)) > 1e-9) ? shares : null;
}
