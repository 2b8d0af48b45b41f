/** What browsers hear from the site while they are open. */
export type LiveMessage =
  /** A product changed: issues, projects. */
  | { readonly kind: 'jira' }
  /** So did Confluence: pages, spaces. */
  | { readonly kind: 'confluence' }
  /** The app ran, or something was recorded about it. */
  | { readonly kind: 'ledger' }
  /** The site's clock was set; so far it stands ahead of the real one, milliseconds. */
  | { readonly kind: 'clock'; readonly aheadMs: number }
  | { readonly kind: 'realtime'; readonly channel: string; readonly payload?: unknown };

type Listener = (message: LiveMessage) => void;

/** Fans messages out to every open page. */
export interface LiveStream {
  send(message: LiveMessage): void;
  subscribe(listener: Listener): () => void;
}

export function createLiveStream(): LiveStream {
  const listeners = new Set<Listener>();
  return {
    send(message) {
      for (const listener of listeners) listener(message);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
