import { useEffect, useState } from 'react';
import { createEventBus } from '../bridge/event-bus';

const heard = createEventBus();
const settledMs = 400;

/**
 * Tells the page when an `invoke` of a frame came back. A frame that asks the very same twice in a row is polling,
 * which changes nothing and is not told.
 */
export function createInvokeTeller(): (functionKey: string, payload: unknown) => void {
  let last = '';
  return (functionKey, payload) => {
    const asked = JSON.stringify([functionKey, payload]);
    if (asked !== last) heard.emit('back', null);
    last = asked;
  };
}

/** Calls once, shortly after the last of several invokes came back; the answer ends it. */
export function onInvokesSettled(callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = heard.on('back', () => {
    clearTimeout(timer);
    timer = setTimeout(callback, settledMs);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** Grows after invokes of any frame on the page. */
export function useInvokes(): number {
  const [count, setCount] = useState(0);
  useEffect(() => onInvokesSettled(() => setCount((n) => n + 1)), []);
  return count;
}
