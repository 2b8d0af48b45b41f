import { createRequire } from 'node:module';
import { installRuntime } from '../runtime/install';
import { currentScope, runInvocation } from '../runtime/scope';
import type { RuntimeFacts } from '../runtime/types';
import { asJson } from './as-json';
import { captureConsole } from './capture-console';
import { findHandler } from './handlers';
import { fromWire, toSandbox } from './protocol';
import type { FromSandbox, ToSandbox } from './protocol';
import type { FetchInit, PlatformFetch } from '../types';

type Of<T extends ToSandbox['type']> = Extract<ToSandbox, { type: T }>;

interface PendingCall {
  resolve(response: Response): void;
  reject(error: Error): void;
}

const realNow = Date.now.bind(Date);
const modules: Record<string, unknown> = {};
const calls = new Map<number, PendingCall>();
let facts: RuntimeFacts | undefined;
let aheadMs = 0;
let lastCall = 0;

function send(message: FromSandbox): void {
  process.send?.(message);
}

/** The request as text: a stream or a form cannot cross. */
function plainInit({ method, headers, body }: FetchInit): FetchInit {
  if (body !== undefined && typeof body !== 'string') {
    throw new Error('The local site takes request bodies as text only');
  }
  return {
    ...(method === undefined ? {} : { method }),
    ...(headers === undefined ? {} : { headers: Object.fromEntries(new Headers(headers)) }),
    ...(body === undefined ? {} : { body }),
  };
}

const fetchOutside: PlatformFetch = (meta, path, init, invocation) =>
  new Promise((resolve, reject) => {
    const call = ++lastCall;
    const plain = plainInit(init);
    calls.set(call, { resolve, reject });
    send({ type: 'fetch', call, meta, path, init: plain, invocation });
  });

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function load(message: Of<'load'>): void {
  facts = message.facts;
  try {
    for (const [name, file] of Object.entries(message.files)) {
      modules[name] = createRequire(file)(file);
    }
    send({ type: 'loaded' });
  } catch (error) {
    send({ type: 'load-failed', message: messageOf(error) });
  }
}

async function run({ invocation, handler, args, timeoutMs }: Of<'run'>): Promise<void> {
  const { id } = invocation;
  try {
    if (!facts) throw new Error('The sandbox has no app');
    const found = findHandler(modules, handler);
    const now = () => realNow() + aheadMs;
    const deadline = realNow() + timeoutMs;
    const scope = { invocation, facts, fetch: fetchOutside, now, deadline };
    const value = await runInvocation(scope, async () => found(...args));
    send({ type: 'done', id, value: asJson(value) });
  } catch (error) {
    send({ type: 'failed', id, message: messageOf(error) });
  }
}

function answer(message: Of<'response'> | Of<'response-failed'>): void {
  const call = calls.get(message.call);
  calls.delete(message.call);
  if (message.type === 'response') call?.resolve(fromWire(message.response));
  else call?.reject(new Error(message.message));
}

function receive(raw: unknown): void {
  const message = toSandbox.parse(raw);
  if (message.type === 'load') load(message);
  else if (message.type === 'clock') aheadMs = message.aheadMs;
  else if (message.type === 'run') {
    aheadMs = message.aheadMs;
    void run(message);
  } else answer(message);
}

installRuntime();
captureConsole((level, text) => {
  const id = currentScope()?.invocation.id;
  send({ type: 'log', level, text, ...(id === undefined ? {} : { id }) });
});
process.on('message', receive);
// Without the site there is nobody to answer.
process.on('disconnect', () => process.exit(0));
