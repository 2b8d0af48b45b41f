import type { Journal, SiteClock } from '../types';
import type { QueryRequest, SetRequest } from './kvs-requests';
import { KvsRefusal, checkKey, checkValue } from './kvs-rules';
import type { Limits } from './limits';

interface Stored {
  readonly value: unknown;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly expiresAt?: number;
}

/** A record as the SDK reads it; `expireTime` is an ISO date. */
export interface KvsRecordAnswer {
  readonly key: string;
  readonly value: unknown;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly expireTime?: string;
}

const unitMs = { SECONDS: 1_000, MINUTES: 60_000, HOURS: 3_600_000, DAYS: 86_400_000 };
const yearMs = 366 * 86_400_000;

/**
 * A key is removed up to two days after its time, and until then read, and in the way of who would
 * create it. Always the longest here: an app must not rest on more.
 */
const expiredKeptMs = 2 * 86_400_000;

/** One space of keys (plain or secret). */
export class KvsStore {
  constructor(
    private readonly journal: Journal<Stored>,
    private readonly clock: SiteClock,
    private readonly limits: Limits,
  ) {}

  private live(key: string): Stored | undefined {
    const stored = this.journal.entries.get(key);
    const removedAt = (stored?.expiresAt ?? Number.POSITIVE_INFINITY) + expiredKeptMs;
    return removedAt <= this.clock.now() ? undefined : stored;
  }

  find(key: string): KvsRecordAnswer | undefined {
    checkKey(key, this.limits);
    const stored = this.live(key);
    if (!stored) return undefined;
    const { expiresAt, ...rest } = stored;
    const expiry = expiresAt === undefined ? {} : { expireTime: new Date(expiresAt).toISOString() };
    return { key, ...rest, ...expiry };
  }

  get(key: string): KvsRecordAnswer {
    const record = this.find(key);
    if (!record) throw new KvsRefusal(404, 'KEY_NOT_FOUND', `There is no key '${key}'`);
    return record;
  }

  private expiry({ options }: SetRequest): { expiresAt?: number } {
    if (!options?.ttl) return {};
    const ms = options.ttl.value * unitMs[options.ttl.unit];
    if (ms > yearMs) throw new KvsRefusal(400, 'INVALID_TTL', 'A key lives a year at most');
    return { expiresAt: this.clock.now() + ms };
  }

  /** Everything that would refuse this request, without doing it. */
  check(request: SetRequest): void {
    checkKey(request.key, this.limits);
    checkValue(request.value, this.limits);
    this.expiry(request);
    if (request.options?.keyPolicy === 'FAIL_IF_EXISTS' && this.live(request.key)) {
      throw new KvsRefusal(409, 'KEY_CONFLICT', `The key '${request.key}' exists already`);
    }
  }

  /** Stores and answers what `returnValue` asks for: the record before or after, else nothing. */
  set(request: SetRequest): KvsRecordAnswer | undefined {
    this.check(request);
    const before = this.find(request.key);
    const now = this.clock.now();
    this.journal.put(request.key, {
      value: request.value,
      createdAt: before?.createdAt ?? now,
      updatedAt: now,
      ...this.expiry(request),
    });
    if (request.options?.returnValue === 'PREVIOUS') return before;
    return request.options?.returnValue === 'LATEST' ? this.find(request.key) : undefined;
  }

  delete(key: string): void {
    this.get(key);
    this.journal.delete(key);
  }

  /** Keys in order, a page at a time; the cursor is the last key seen. */
  query({ limit = 10, after, where }: QueryRequest): { data: KvsRecordAnswer[]; cursor?: string } {
    if (limit < 1 || limit > 100) {
      const message = 'A page holds 1 to 100 results';
      throw new KvsRefusal(400, 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE', message);
    }
    const prefix = where?.[0]?.values[0] ?? '';
    const from = after === undefined ? '' : Buffer.from(after, 'base64url').toString();
    const keys = [...this.journal.entries.keys()]
      .filter((key) => key.startsWith(prefix) && key > from && this.live(key))
      .sort();
    const page = keys.slice(0, limit);
    const last = page.at(-1);
    const data = page.map((key) => this.get(key));
    const more = last !== undefined && keys.length > limit;
    return more ? { data, cursor: Buffer.from(last).toString('base64url') } : { data };
  }
}
