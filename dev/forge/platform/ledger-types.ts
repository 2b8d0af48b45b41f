import type { Invocation, ProductEvent } from '../types';

export interface SqlRecord {
  readonly text: string;
  readonly ddl: boolean;
  readonly ms: number;
  readonly rows: number;
  readonly bytes: number;
  readonly error?: string;
}

export interface RestRecord {
  readonly product: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly ms: number;
  readonly as: 'user' | 'app' | 'none';
  /** What it took of the hour's points; nothing when it was refused, or asked by nobody. */
  readonly points: number;
}

export interface KvsRecord {
  readonly call: string;
  readonly key: string;
  readonly status: number;
  readonly ms: number;
}

export interface PushRecord {
  readonly queue: string;
  readonly events: number;
  readonly delayInSeconds: number;
  readonly status: number;
}

export interface LogLine {
  readonly level: string;
  readonly text: string;
}

/** One run of an app function and everything it asked of the platform. */
export interface InvocationRecord extends Invocation {
  /** Site's clock, epoch milliseconds. */
  readonly startedAt: number;
  readonly outcome: 'running' | 'ok' | 'error';
  /** Real milliseconds; absent while it runs. */
  readonly ms?: number;
  readonly error?: string;
  readonly sql: readonly SqlRecord[];
  readonly rest: readonly RestRecord[];
  readonly kvs: readonly KvsRecord[];
  readonly pushes: readonly PushRecord[];
  readonly logs: readonly LogLine[];
}

/** A product event and what became of it, e.g. `delivered to on-issue`, `dropped`, `doubled`. */
export interface EventRecord {
  readonly id: string;
  readonly at: number;
  readonly event: ProductEvent;
  readonly fate: readonly string[];
}

/** Something the app or a page asked for that the local site does not model. */
export interface NotModelled {
  readonly at: number;
  readonly what: string;
  readonly invocationId?: string;
}

export interface LedgerView {
  /** Oldest first, the last 500. */
  invocations(): readonly InvocationRecord[];
  events(): readonly EventRecord[];
  notModelled(): readonly NotModelled[];
  /** Called after every change, at most once a turn of the event loop. */
  subscribe(listener: () => void): () => void;
  clear(): void;
}
