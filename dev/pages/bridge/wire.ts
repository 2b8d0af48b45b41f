/** What page and frame say to each other by postMessage. */
export type WireMessage =
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly command: string;
      readonly payload: unknown;
    }
  | { readonly kind: 'run'; readonly id: number; readonly fn: number; readonly args: unknown }
  | { readonly kind: 'reply'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly error: string }
  | { readonly kind: 'notice'; readonly name: string; readonly value: unknown };

export interface WireEnds {
  post(message: WireMessage): void;
  /** Answers the other side's calls. */
  answer?(command: string, payload: unknown): unknown;
  /** Hears what the other side says without wanting an answer. */
  hear?(name: string, value: unknown): void;
}

export interface Wire {
  call(command: string, payload: unknown): Promise<unknown>;
  say(name: string, value: unknown): void;
  receive(message: WireMessage): void;
}

type AnyFunction = (...args: unknown[]) => unknown;
interface Pending {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

const marker = '__function';
// By tag, not by prototype: what was cloned may come from another realm. A Blob keeps its own tag.
const isPlain = (value: unknown): value is Record<string, unknown> =>
  Object.prototype.toString.call(value) === '[object Object]';

function mapDeep(value: unknown, leaf: (value: unknown) => unknown): unknown {
  const mapped = leaf(value);
  if (mapped !== value) return mapped;
  if (Array.isArray(value)) return value.map((item) => mapDeep(item, leaf));
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapDeep(item, leaf)]));
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** One end of the channel. Functions cannot cross, so they cross as numbers and are called back by message. */
export function createWire(ends: WireEnds): Wire {
  const functions: AnyFunction[] = [];
  const pending = new Map<number, Pending>();
  let lastId = 0;

  const request = (message: (id: number) => WireMessage): Promise<unknown> =>
    new Promise((resolve, reject) => {
      lastId += 1;
      pending.set(lastId, { resolve, reject });
      ends.post(message(lastId));
    });
  const pack = (value: unknown): unknown =>
    mapDeep(value, (item) =>
      typeof item === 'function' ? { [marker]: functions.push(item as AnyFunction) - 1 } : item,
    );
  const unpack = (value: unknown): unknown =>
    mapDeep(value, (item) => {
      if (!isPlain(item) || typeof item[marker] !== 'number') return item;
      const fn = item[marker];
      return (...args: unknown[]) => request((id) => ({ kind: 'run', id, fn, args: pack(args) }));
    });

  const serve = async (id: number, work: () => unknown): Promise<void> => {
    try {
      ends.post({ kind: 'reply', id, value: pack(await work()) });
    } catch (error) {
      ends.post({ kind: 'failure', id, error: messageOf(error) });
    }
  };
  const settle = (id: number): Pending | undefined => {
    const waiting = pending.get(id);
    pending.delete(id);
    return waiting;
  };

  return {
    call: (command, payload) =>
      request((id) => ({ kind: 'call', id, command, payload: pack(payload) })),
    say: (name, value) => ends.post({ kind: 'notice', name, value }),
    receive(message) {
      if (message.kind === 'call') {
        void serve(message.id, () => ends.answer?.(message.command, unpack(message.payload)));
      } else if (message.kind === 'run') {
        const args = unpack(message.args);
        void serve(message.id, () => functions[message.fn]?.(...(Array.isArray(args) ? args : [])));
      } else if (message.kind === 'reply') settle(message.id)?.resolve(unpack(message.value));
      else if (message.kind === 'failure') settle(message.id)?.reject(new Error(message.error));
      else ends.hear?.(message.name, message.value);
    },
  };
}
