/** Something that weighs against its siblings; null where nobody said how much. */
export interface Weighed {
  readonly weight: number | null;
}

/**
 * The weights of siblings as shares that sum to 1. Where only some are given, each of the others
 * weighs as much as the given ones do on average; where none is given, all weigh the same.
 */
export function sharesOf(siblings: readonly Weighed[]): number[] {
  const given = siblings.flatMap(({ weight }) => (weight === null ? [] : [weight]));
  const usual = given.length === 0 ? 1 : sum(given) / given.length;
  const weights = siblings.map(({ weight }) => weight ?? usual);
  const total = sum(weights);
  return weights.map((weight) => weight / total);
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

/** sum(w x) / sum(w); NaN of nothing. */
export function weightedMean<T extends { readonly share: number }>(
  items: readonly T[],
  figure: (item: T) => number,
): number {
  const total = sum(items.map((item) => item.share * figure(item)));
  return total / sum(items.map(({ share }) => share));
}
