import type { RefusalView } from '../../src/contract/operations';
import { isOutOfDate, nextPollIn, type Attention, type Revision } from './polling';
import { RefusalError } from './refusal-error';

/** What an open screen knows of its subject. */
export type ScreenState<T> =
  | { readonly phase: 'loading' }
  | { readonly phase: 'preparing' }
  | { readonly phase: 'refused'; readonly refusal: RefusalView }
  | { readonly phase: 'failed' }
  /** `behind`: the last look failed, the figures are those of `data.asOf`. */
  | { readonly phase: 'ready'; readonly data: T; readonly behind: boolean };

export interface ScreenParts<T> {
  load(): Promise<T>;
  revision(): Promise<Revision>;
  attention(): Attention;
}

export interface ScreenStore<T> {
  readonly state: () => ScreenState<T>;
  subscribe(listener: () => void): () => void;
  /** Loads now; resolves when the answer is shown. */
  reload(): Promise<void>;
  /** Looks whether anything changed, now. */
  look(): void;
  /** Shows a change before the app confirmed it. */
  replace(change: (data: T) => T): void;
  stop(): void;
}

const preparingMs = 3_000;
const hiddenMs = 1_000;

/** Keeps one screen loaded and fresh until `stop`; `first` is shown until the first answer. */
export function createScreenStore<T extends { readonly asOf: string }>(
  parts: ScreenParts<T>,
  first: ScreenState<T> = { phase: 'loading' },
): ScreenStore<T> {
  let state = first;
  let seen: string | null = null;
  let turn = 0;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const show = (next: ScreenState<T>): void => {
    state = next;
    for (const listener of [...listeners]) listener();
  };
  const troubled = (error: unknown): ScreenState<T> => {
    if (error instanceof RefusalError && error.refusal.code === 'preparing') {
      return { phase: 'preparing' };
    }
    const final = error instanceof RefusalError && error.refusal.code !== 'unavailable';
    if (final) return { phase: 'refused', refusal: error.refusal };
    return state.phase === 'ready' ? { ...state, behind: true } : { phase: 'failed' };
  };
  const reload = async (): Promise<void> => {
    const mine = ++turn;
    const next = await parts.load().then(
      (data): ScreenState<T> => ({ phase: 'ready', data, behind: false }),
      troubled,
    );
    // A later load has the newer answer.
    if (mine === turn && !stopped) show(next);
  };
  const check = async (): Promise<void> => {
    if (state.phase === 'preparing') return reload();
    if (state.phase !== 'ready') return;
    const now = await parts.revision().catch(() => null);
    if (now === null || state.phase !== 'ready') return;
    const old = state.behind || isOutOfDate(seen, now, state.data.asOf);
    seen = now.token;
    if (old) await reload();
  };
  const delay = (): { ms: number; asks: boolean } => {
    const ms = nextPollIn(parts.attention());
    if (ms === null) return { ms: hiddenMs, asks: false };
    return { ms: state.phase === 'preparing' ? preparingMs : ms, asks: true };
  };
  const wait = (): void => {
    clearTimeout(timer);
    if (stopped) return;
    const { ms, asks } = delay();
    timer = setTimeout(() => void (asks ? check() : Promise.resolve()).finally(wait), ms);
  };

  void reload().finally(wait);
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reload,
    look: () => {
      clearTimeout(timer);
      void check().finally(wait);
    },
    replace: (change) => {
      if (state.phase === 'ready') show({ ...state, data: change(state.data) });
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
