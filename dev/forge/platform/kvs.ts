import { z } from 'zod';
import type { Invocation } from '../types';
import { answerEmpty, answerError, answerJson } from './answer';
import { runBatch, runTransaction } from './kvs-batch';
import { keyRequest, queryRequest, setRequest, transactionRequest } from './kvs-requests';
import type { KeyRequest } from './kvs-requests';
import { KvsRefusal, notModelled } from './kvs-rules';
import { KvsStore } from './kvs-store';
import { RateWindow } from './rate';
import type { PlatformParts, Service } from './service';

type Call = (body: string) => Response;

function spaceCalls(prefix: string, store: KvsStore): Record<string, Call> {
  return {
    [`${prefix}get`]: (body) => answerJson(200, store.get(keyRequest.parse(JSON.parse(body)).key)),
    [`${prefix}set`]: (body) => {
      const record = store.set(setRequest.parse(JSON.parse(body)));
      return record ? answerJson(200, record) : answerEmpty(204);
    },
    [`${prefix}delete`]: (body) => {
      store.delete(keyRequest.parse(JSON.parse(body)).key);
      return answerEmpty(204);
    },
  };
}

function batchCalls(store: KvsStore, { limits }: PlatformParts): Record<string, Call> {
  const call =
    <I extends KeyRequest, T>(schema: z.ZodType<I>, one: (item: I) => T): Call =>
    (body) => {
      const items = z.array(schema).parse(JSON.parse(body));
      return answerJson(200, runBatch(items, body, limits, one));
    };
  return {
    'batch/get': call(keyRequest, ({ key }) => store.get(key)),
    'batch/set': call(setRequest, (item) => {
      store.set(item);
      return { key: item.key };
    }),
    'batch/delete': call(keyRequest, ({ key }) => {
      if (store.find(key)) store.delete(key);
      return { key };
    }),
  };
}

function allCalls(parts: PlatformParts): Record<string, Call | undefined> {
  const open = (name: string) => new KvsStore(parts.journal(name), parts.clock, parts.limits);
  const store = open('kvs');
  return {
    ...spaceCalls('', store),
    ...spaceCalls('secret/', open('kvs-secrets')),
    ...batchCalls(store, parts),
    query: (body) => answerJson(200, store.query(queryRequest.parse(JSON.parse(body)))),
    transaction: (body) => {
      runTransaction(store, transactionRequest.parse(JSON.parse(body)), body, parts.limits);
      return answerEmpty(200);
    },
  };
}

function answer(call: Call | undefined, path: string, body: string): Response {
  try {
    if (!call) throw new KvsRefusal(501, notModelled, `The local site does not answer ${path}`);
    return call(body);
  } catch (error) {
    if (error instanceof KvsRefusal) return answerError(error.status, error.code, error.message);
    if (error instanceof z.ZodError) return answerError(400, 'INVALID_REQUEST', error.message);
    throw error;
  }
}

const keySchema = z.object({ key: z.string() });

function keyOf(body: string): string {
  const value: unknown = JSON.parse(body);
  return keySchema.safeParse(value).data?.key ?? '';
}

/** Forge's key-value store: plain keys, secrets, batches, queries by prefix, transactions. */
export function createKvsService(parts: PlatformParts): Service {
  const calls = allCalls(parts);
  const rate = new RateWindow(1_000, () => parts.clock.now());
  const run = (path: string, body: string, invocation: Invocation): Response => {
    const name = path.replace('/api/v1/', '');
    if (!rate.take(parts.limits.kvsRequestsPerSecond)) {
      return answerError(429, 'RATE_LIMIT_EXCEEDED', 'Too many requests');
    }
    const response = answer(calls[name], path, body);
    if (response.status === 501) parts.ledger.reject(`kvs ${path}`, invocation.id);
    return response;
  };
  return (path, body, invocation) => {
    const startedAt = performance.now();
    const response = run(path, body, invocation);
    const call = path.replace('/api/v1/', '');
    const { status } = response;
    const ms = performance.now() - startedAt;
    parts.ledger.kvs(invocation.id, { call, key: keyOf(body), status, ms });
    return Promise.resolve(response);
  };
}
