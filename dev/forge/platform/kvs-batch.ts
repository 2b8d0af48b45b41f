import type { KeyRequest, SetRequest, TransactionRequest } from './kvs-requests';
import { KvsRefusal } from './kvs-rules';
import type { KvsStore } from './kvs-store';
import type { Limits } from './limits';

interface BatchAnswer<T> {
  readonly successfulKeys: T[];
  readonly failedKeys: { key: string; error: { code: string; message: string } }[];
}

function checkBatch(items: readonly KeyRequest[], body: string, limits: Limits): void {
  if (items.length === 0 || items.length > limits.kvsBatchItems) {
    throw new KvsRefusal(400, 'BATCH_SIZE_NOT_IN_RANGE', 'A batch holds 1 to 25 keys');
  }
  if (Buffer.byteLength(body) > limits.kvsBatchBytes) {
    throw new KvsRefusal(413, 'MAX_SIZE', 'A batch is at most 4 MB');
  }
}

/** Does each item by itself: some may fail while others are done. */
export function runBatch<I extends KeyRequest, T>(
  items: readonly I[],
  body: string,
  limits: Limits,
  one: (item: I) => T,
): BatchAnswer<T> {
  checkBatch(items, body, limits);
  const answer: BatchAnswer<T> = { successfulKeys: [], failedKeys: [] };
  for (const item of items) {
    try {
      answer.successfulKeys.push(one(item));
    } catch (error) {
      if (!(error instanceof KvsRefusal)) throw error;
      const { code, message } = error;
      answer.failedKeys.push({ key: item.key, error: { code, message } });
    }
  }
  return answer;
}

/** All or nothing. Every refusal is found before the first write. */
export function runTransaction(
  store: KvsStore,
  request: TransactionRequest,
  body: string,
  limits: Limits,
): void {
  const items: readonly (KeyRequest | SetRequest)[] = [...request.set, ...request.delete];
  const keys = new Set(items.map(({ key }) => key));
  if (items.length === 0 || items.length > limits.kvsTransactionItems) {
    throw new KvsRefusal(400, 'TRANSACTION_SIZE_NOT_IN_RANGE', 'A transaction holds 1 to 25 items');
  }
  if (keys.size < items.length) {
    throw new KvsRefusal(400, 'DUPLICATE_KEY', 'A key may occur once in a transaction');
  }
  if (Buffer.byteLength(body) > limits.kvsBatchBytes) {
    throw new KvsRefusal(413, 'MAX_SIZE', 'A transaction is at most 4 MB');
  }
  for (const item of request.set) store.check(item);
  for (const item of request.set) store.set(item);
  for (const { key } of request.delete) if (store.find(key)) store.delete(key);
}
