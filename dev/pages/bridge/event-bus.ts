type Callback = (payload: unknown) => void;

/** Named events with any number of listeners. */
export interface EventBus {
  emit(event: string, payload: unknown): void;
  on(event: string, callback: Callback): () => void;
}

export function createEventBus(): EventBus {
  const callbacks = new Map<string, Set<Callback>>();
  return {
    emit(event, payload) {
      for (const callback of callbacks.get(event) ?? []) callback(payload);
    },
    on(event, callback) {
      const listening = callbacks.get(event) ?? new Set();
      callbacks.set(event, listening.add(callback));
      return () => listening.delete(callback);
    },
  };
}
