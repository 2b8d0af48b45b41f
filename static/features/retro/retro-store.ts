import { call } from '../../api/call';
import { frameToken } from '../../api/frame-token';
import { presence } from '../../api/liveness';
import { nextPollIn } from '../../api/polling';
import { RefusalError } from '../../api/refusal-error';
import type { ScreenState } from '../../api/screen-store';
import type { OperationOutput, OperationRequest } from '../../../src/contract/operations';
import { nextQuestion, withAnswer, type RetroData } from './retro-data';

type Answer = OperationOutput<'retro.get'>;
export type Opening = Omit<OperationRequest<'retro.open'>, 'token'>;

const hiddenMs = 1_000;
const preparingMs = 3_000;

const troubled = (error: unknown, before: ScreenState<RetroData>): ScreenState<RetroData> => {
  const refusal = error instanceof RefusalError ? error.refusal : null;
  if (refusal?.code === 'preparing') return { phase: 'preparing' };
  if (refusal !== null && refusal.code !== 'unavailable') return { phase: 'refused', refusal };
  if (before.phase === 'ready') return { ...before, behind: true };
  return { phase: 'failed', message: refusal?.message ?? null };
};

const isIncomplete = (known: RetroData | null): boolean =>
  known !== null && (known.since === null || known.rest !== null);

/** Opens the retrospective of a macro and keeps it as fresh as people who write together need it, until `stop`. */
export class RetroStore {
  private shown: ScreenState<RetroData> = { phase: 'loading' };
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stopped = false;

  constructor(private readonly opening: Opening) {
    void this.look();
  }

  readonly state = (): ScreenState<RetroData> => this.shown;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Reads what changed, now; resolves when it is shown. */
  readonly look = async (): Promise<void> => {
    clearTimeout(this.timer);
    try {
      await this.read();
    } catch (error) {
      this.show(troubled(error, this.shown));
    }
    this.wait();
  };

  /** Shows what a write answered, or what it will. */
  readonly change = (change: (data: RetroData) => RetroData): void => {
    if (this.shown.phase === 'ready') this.show({ ...this.shown, data: change(this.shown.data) });
  };

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  /** A long list comes in pages; what is known grows with each, and a try again goes on from there. */
  private async read(): Promise<void> {
    do {
      const known = this.known();
      const answer = await this.ask(known);
      this.show({ phase: 'ready', data: withAnswer(this.known(), answer), behind: false });
    } while (!this.stopped && isIncomplete(this.known()));
  }

  private ask(known: RetroData | null): Promise<Answer> {
    const token = frameToken();
    if (known === null) return call('retro.open', { ...this.opening, token });
    return call('retro.get', { id: known.retrospective.id, ...nextQuestion(known), token });
  }

  private known(): RetroData | null {
    return this.shown.phase === 'ready' ? this.shown.data : null;
  }

  private show(next: ScreenState<RetroData>): void {
    if (this.stopped) return;
    this.shown = next;
    for (const listener of [...this.listeners]) listener();
  }

  private wait(): void {
    clearTimeout(this.timer);
    if (this.stopped || this.shown.phase === 'refused') return;
    const next = nextPollIn(presence());
    const ms = this.shown.phase === 'preparing' ? preparingMs : (next ?? hiddenMs);
    this.timer = setTimeout(() => {
      if (next === null) this.wait();
      else void this.look();
    }, ms);
  }
}
