/** A sliding window: how much happened in the last `windowMs` of the site's clock. */
export class RateWindow {
  private readonly seen: { readonly at: number; readonly amount: number }[] = [];
  private total = 0;

  constructor(
    private readonly windowMs: number,
    private readonly now: () => number,
  ) {}

  private used(): number {
    const oldest = this.now() - this.windowMs;
    let first = this.seen[0];
    while (first && first.at <= oldest) {
      this.total -= first.amount;
      this.seen.shift();
      first = this.seen[0];
    }
    return this.total;
  }

  /** Whether `amount` more stays within `limit`. */
  allows(limit: number, amount = 1): boolean {
    return this.used() + amount <= limit;
  }

  add(amount = 1): void {
    this.seen.push({ at: this.now(), amount });
    this.total += amount;
  }

  /** Adds when allowed and says whether it was. */
  take(limit: number, amount = 1): boolean {
    const allowed = this.allows(limit, amount);
    if (allowed) this.add(amount);
    return allowed;
  }
}
