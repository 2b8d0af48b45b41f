/** Shorter than the time between two looks of one screen. */
const sharedMs = 4_000;
/** Screens that look at the same sign share an answer as well. */
const sameSignMs = 250;

/** One answer for all who ask soon after each other. */
export class SharedAnswer<T> {
  private last: { readonly at: number; readonly answer: Promise<T> } | null = null;

  constructor(private readonly ask: () => Promise<T>) {}

  readonly get = (): Promise<T> => {
    if (this.last === null || Date.now() - this.last.at >= sharedMs) {
      this.last = { at: Date.now(), answer: this.ask() };
    }
    return this.last.answer;
  };

  /** Something changed just now: what was answered before is of no use. */
  forget(): void {
    if (this.last !== null && Date.now() - this.last.at >= sameSignMs) this.last = null;
  }
}
