interface Entry<T> {
  readonly dueAt: number;
  readonly order: number;
  readonly value: T;
}

const before = <T>(a: Entry<T>, b: Entry<T>) =>
  a.dueAt === b.dueAt ? a.order < b.order : a.dueAt < b.dueAt;

/** Values by the time they are due, then by the order they came in. */
export class DueHeap<T> {
  private readonly entries: Entry<T>[] = [];
  private count = 0;

  add(dueAt: number, value: T): void {
    const entry = { dueAt, order: this.count++, value };
    let at = this.entries.push(entry) - 1;
    for (let up = (at - 1) >> 1; at > 0; at = up, up = (at - 1) >> 1) {
      const parent = this.entries[up];
      if (!parent || !before(entry, parent)) break;
      this.entries[at] = parent;
      this.entries[up] = entry;
    }
  }

  nextDueAt(): number | undefined {
    return this.entries[0]?.dueAt;
  }

  /** Removes and returns the first value when it is due at `now`. */
  takeDue(now: number): T | undefined {
    const first = this.entries[0];
    if (!first || first.dueAt > now) return undefined;
    const last = this.entries.pop();
    if (last && this.entries.length > 0) this.sink(last);
    return first.value;
  }

  private sink(entry: Entry<T>): void {
    let at = 0;
    for (;;) {
      const children = [2 * at + 1, 2 * at + 2].flatMap((index) => {
        const child = this.entries[index];
        return child ? [{ index, child }] : [];
      });
      const first = children.reduce<(typeof children)[number] | undefined>(
        (best, one) => (!best || before(one.child, best.child) ? one : best),
        undefined,
      );
      if (!first || !before(first.child, entry)) break;
      this.entries[at] = first.child;
      at = first.index;
    }
    this.entries[at] = entry;
  }
}
