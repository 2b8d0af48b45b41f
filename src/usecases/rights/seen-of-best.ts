interface Looked<T> {
  /** Enough of them are seen, or nothing lies beyond. */
  readonly done: boolean;
  readonly seen: T;
}

const first = 50;
const most = 1_250;

/**
 * Looks further down a search while too few of its best hits are for the viewer's eyes; what was
 * proven for the first ones is known by then.
 */
export async function seenOfBest<T>(look: (limit: number) => Promise<Looked<T>>): Promise<T> {
  for (let limit = first; ; limit *= 5) {
    const { done, seen } = await look(limit);
    if (done || limit >= most) return seen;
  }
}
