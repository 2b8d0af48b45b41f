import type { Invocation, ProductEvent, SiteClock } from '../types';
import type {
  EventRecord,
  InvocationRecord,
  KvsRecord,
  LedgerView,
  LogLine,
  NotModelled,
  PushRecord,
  RestRecord,
  SqlRecord,
} from './ledger-types';
import { Ring } from './ring';

interface Open extends Invocation {
  startedAt: number;
  outcome: 'running' | 'ok' | 'error';
  ms?: number;
  error?: string;
  readonly sql: SqlRecord[];
  readonly rest: RestRecord[];
  readonly kvs: KvsRecord[];
  readonly pushes: PushRecord[];
  readonly logs: LogLine[];
}

const kept = 500;

/** What happened on the platform, for people and for tests: the last 500 of each kind. */
export class Ledger implements LedgerView {
  private readonly runs = new Ring<Open>(kept);
  private readonly byId = new Map<string, Open>();
  private readonly seen = new Ring<EventRecord & { readonly fate: string[] }>(kept);
  private readonly missing = new Ring<NotModelled>(kept);
  private readonly listeners = new Set<() => void>();
  private announced = false;

  constructor(private readonly clock: SiteClock) {}

  invocations(): readonly InvocationRecord[] {
    return this.runs.all();
  }

  events(): readonly EventRecord[] {
    return this.seen.all();
  }

  notModelled(): readonly NotModelled[] {
    return this.missing.all();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  clear(): void {
    for (const ring of [this.runs, this.seen, this.missing]) ring.clear();
    this.changed();
  }

  begin(invocation: Invocation): void {
    const lists = { sql: [], rest: [], kvs: [], pushes: [], logs: [] };
    const open: Open = {
      ...invocation,
      ...lists,
      startedAt: this.clock.now(),
      outcome: 'running',
    };
    this.runs.push(open);
    this.byId.set(invocation.id, open);
    this.changed();
  }

  end(id: string, ms: number, error?: string): void {
    const open = this.byId.get(id);
    if (!open) return;
    open.outcome = error === undefined ? 'ok' : 'error';
    open.ms = ms;
    if (error !== undefined) open.error = error;
    this.byId.delete(id);
    this.changed();
  }

  sql(id: string, record: SqlRecord): void {
    this.note(id, (open) => open.sql.push(record));
  }

  rest(id: string, record: RestRecord): void {
    this.note(id, (open) => open.rest.push(record));
  }

  kvs(id: string, record: KvsRecord): void {
    this.note(id, (open) => open.kvs.push(record));
  }

  push(id: string, record: PushRecord): void {
    this.note(id, (open) => open.pushes.push(record));
  }

  log(id: string | undefined, line: LogLine): void {
    if (id !== undefined) this.note(id, (open) => open.logs.push(line));
  }

  event(id: string, event: ProductEvent): void {
    this.seen.push({ id, at: this.clock.now(), event, fate: [] });
    this.changed();
  }

  fate(eventId: string, what: string): void {
    this.seen
      .all()
      .find((record) => record.id === eventId)
      ?.fate.push(what);
    this.changed();
  }

  reject(what: string, invocationId?: string): void {
    const by = invocationId === undefined ? {} : { invocationId };
    this.missing.push({ at: this.clock.now(), what, ...by });
    this.changed();
  }

  private note(id: string, change: (open: Open) => void): void {
    const open = this.byId.get(id);
    if (open) change(open);
  }

  private changed(): void {
    if (this.announced || this.listeners.size === 0) return;
    this.announced = true;
    setImmediate(() => {
      this.announced = false;
      for (const listener of [...this.listeners]) listener();
    });
  }
}
