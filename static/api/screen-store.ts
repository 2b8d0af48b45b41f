import type { RefusalView } from '../../src/contract/operations';
import { isOutOfDate, nextPollIn, type Attention, type Revision } from './polling';
import { RefusalError } from './refusal-error';

/** What an open screen knows of its subject. */
export type ScreenState<T> =
  | { readonly phase: 'loading' }
  | { readonly phase: 'preparing' }
  | { readonly phase: 'refused'; readonly refusal: RefusalView }
  /** `message` is the app's own sentence; null where no answer came. */
  | { readonly phase: 'failed'; readonly message: string | null }
  /** `behind`: the last look failed, the figures are those of `data.asOf`. */
  | { readonly phase: 'ready'; readonly data: T; readonly behind: boolean };

export interface ScreenParts<T> {
  load(): Promise<T>;
  revision(): Promise<Revision>;
  attention(): Attention;
}

/** Who may not know whether anything changed is not behind: the screen looks again when it is told to. */
const unlessRefused = (error: unknown): 'refused' | null =>
  error instanceof RefusalError && error.refusal.code === 'not-allowed' ? 'refused' : null;

const preparingMs = 3_000;
const hiddenMs = 1_000;

/** A load that goes on failing, or a site on which something changes all the time, is given up to eight times as long. */
const mostDoublings = 3;
/** Changes in a row that a screen follows at once: what one person does. */
const followed = 3;

const troubled = <T>(error: unknown, before: ScreenState<T>): ScreenState<T> => {
  const refusal = error instanceof RefusalError ? error.refusal : null;
  if (refusal?.code === 'preparing') return { phase: 'preparing' };
  if (refusal !== null && refusal.code !== 'unavailable') return { phase: 'refused', refusal };
  if (before.phase === 'ready') return { ...before, behind: true };
  return { phase: 'failed', message: refusal?.message ?? null };
};

/** Keeps one screen loaded and fresh until `stop`. */
export class ScreenStore<T extends { readonly asOf: string }> {
  private shown: ScreenState<T>;
  /** The token of the last look at the site. */
  private seen: string | null = null;
  private turn = 0;
  /** Loads in a row without an answer to show. */
  private failures = 0;
  /** Looks in a row that found something new: two hundred screens that load anew with every change of a busy site would take all its time. */
  private changes = 0;
  private stopped = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  /** `first` is shown until the first answer. */
  constructor(
    private readonly parts: ScreenParts<T>,
    first: ScreenState<T> = { phase: 'loading' },
  ) {
    this.shown = first;
    void this.reload().finally(() => this.wait());
  }

  readonly state = (): ScreenState<T> => this.shown;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Loads now; resolves when the answer is shown. */
  async reload(): Promise<void> {
    const mine = ++this.turn;
    const next = await this.parts.load().then(
      (data): ScreenState<T> => ({ phase: 'ready', data, behind: false }),
      (error: unknown) => troubled(error, this.shown),
    );
    // A later load has the newer answer.
    if (mine === this.turn && !this.stopped) this.show(next);
  }

  /** Looks whether anything changed, now; not while nobody can see it. */
  readonly look = (): void => {
    if (nextPollIn(this.parts.attention()) === null) return;
    clearTimeout(this.timer);
    void this.check().finally(() => this.wait());
  };

  /** Shows a change before the app confirmed it. */
  replace(change: (data: T) => T): void {
    if (this.shown.phase === 'ready') this.show({ ...this.shown, data: change(this.shown.data) });
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private show(next: ScreenState<T>): void {
    this.shown = next;
    this.failures = next.phase === 'failed' ? this.failures + 1 : 0;
    for (const listener of [...this.listeners]) listener();
  }

  private async check(): Promise<void> {
    const { phase } = this.shown;
    if (phase === 'preparing' || phase === 'failed') return this.reload();
    if (phase !== 'ready') return;
    const now = await this.parts.revision().catch(unlessRefused);
    if (now === 'refused') return;
    if (this.shown.phase !== 'ready') return;
    if (now === null) return this.show({ ...this.shown, behind: true });
    const old = this.shown.behind || isOutOfDate(this.seen, now, this.shown.data.asOf);
    this.seen = now.token;
    this.changes = old ? this.changes + 1 : 0;
    if (old) await this.reload();
  }

  private wait(): void {
    clearTimeout(this.timer);
    if (this.stopped) return;
    const next = nextPollIn(this.parts.attention());
    const inARow = Math.max(0, this.failures - 1, this.changes - followed);
    const longer = 2 ** Math.min(mostDoublings, inARow);
    const ms = this.shown.phase === 'preparing' ? preparingMs : (next ?? hiddenMs) * longer;
    const work = next === null ? () => Promise.resolve() : () => this.check();
    this.timer = setTimeout(() => void work().finally(() => this.wait()), ms);
  }
}
