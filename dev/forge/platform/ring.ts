/** Keeps the last `size` values, oldest first. */
export class Ring<T> {
  private items: T[] = [];

  constructor(private readonly size: number) {}

  push(item: T): void {
    this.items.push(item);
    if (this.items.length > this.size) this.items.shift();
  }

  all(): readonly T[] {
    return this.items;
  }

  clear(): void {
    this.items = [];
  }
}
