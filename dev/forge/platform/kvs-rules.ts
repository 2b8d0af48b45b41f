import type { Limits } from './limits';

/** Code of a refusal that is ours and not the platform's. */
export const notModelled = 'NOT_MODELLED';

/** A refusal of the key-value store, as the SDK throws it. */
export class KvsRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const keyPattern = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/;

/** Refuses a key that the store would refuse. */
export function checkKey(key: string, limits: Limits): void {
  if (key === '') throw new KvsRefusal(400, 'EMPTY_KEY', 'The key is empty');
  if (key.length > limits.kvsKeyLength) {
    throw new KvsRefusal(400, 'KEY_TOO_LONG', 'The key is longer than 500 characters');
  }
  if (!keyPattern.test(key)) {
    throw new KvsRefusal(
      400,
      'INVALID_KEY',
      `The key '${key}' has characters that are not allowed`,
    );
  }
}

function depth(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depth));
}

/** Refuses a value that is missing, too large or too deep. */
export function checkValue(value: unknown, limits: Limits): void {
  if (value === undefined || value === null) {
    throw new KvsRefusal(400, 'INVALID_VALUE', 'The value is missing');
  }
  if (Buffer.byteLength(JSON.stringify(value)) > limits.kvsValueBytes) {
    throw new KvsRefusal(413, 'MAX_SIZE', 'The value is larger than 240 KiB');
  }
  if (depth(value) > limits.kvsDepth) {
    throw new KvsRefusal(400, 'MAX_DEPTH', 'The value is nested deeper than 31 levels');
  }
}
