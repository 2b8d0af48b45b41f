import { useEffect, useState } from 'react';
import { z } from 'zod';
import { createEventBus } from '../bridge/event-bus';

const messageSchema = z.union([
  z.object({ kind: z.enum(['jira', 'confluence', 'ledger']) }),
  z.object({ kind: z.literal('clock'), aheadMs: z.number() }),
  z.object({ kind: z.literal('realtime'), channel: z.string(), payload: z.unknown().optional() }),
]);

const heard = createEventBus();
let source: EventSource | undefined;

function listen(): void {
  source ??= Object.assign(new EventSource('/site/live'), {
    onmessage: (event: MessageEvent<string>) => {
      const message = messageSchema.parse(JSON.parse(event.data));
      if (message.kind === 'realtime') {
        heard.emit(`realtime:${message.channel}`, message.payload);
      } else heard.emit(message.kind, message);
    },
  });
}

/** Hears a realtime channel of the app until the returned function is called. */
export function onRealtime(channel: string, callback: (payload: unknown) => void): () => void {
  listen();
  return heard.on(`realtime:${channel}`, callback);
}

/** Hears when the site's clock is set: so many milliseconds it stands ahead of the real one. */
export function onClock(callback: (aheadMs: number) => void): () => void {
  listen();
  return heard.on('clock', (message) => callback((message as { aheadMs: number }).aheadMs));
}

/** A number that grows whenever a product (or what is known of the app's runs) changed. */
export function useLiveCount(kind: 'jira' | 'confluence' | 'ledger'): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    listen();
    return heard.on(kind, () => setCount((n) => n + 1));
  }, [kind]);
  return count;
}
