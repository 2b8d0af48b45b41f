import { useSyncExternalStore } from 'react';

/** The address the reader is at. */
export interface Place {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

export interface MoveOptions {
  readonly replace?: boolean;
  readonly state?: unknown;
  /** Stays where the reader has scrolled to. */
  readonly keepScroll?: boolean;
}

const listeners = new Set<() => void>();
let current = read();

function read(): Place {
  const { pathname, search, hash } = window.location;
  return { pathname, search, hash };
}

function arrive(): void {
  current = read();
  for (const listener of listeners) listener();
}

window.addEventListener('popstate', arrive);

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Goes to an address of this site without loading the page anew. */
export function navigate(address: string, options: MoveOptions = {}): void {
  const { replace = false, state = null, keepScroll = replace } = options;
  if (replace) window.history.replaceState(state, '', address);
  else window.history.pushState(state, '', address);
  if (!keepScroll) window.scrollTo(0, 0);
  arrive();
}

/** The present address; the component draws again when it changes. */
export const usePlace = (): Place => useSyncExternalStore(subscribe, () => current);

const plainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** Lets every plain link of this site move without loading the page anew, whoever drew it. */
export function followLinks(): () => void {
  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (event.defaultPrevented || !link || link.target || !plainClick(event)) return;
    if (link.origin !== window.location.origin) return;
    event.preventDefault();
    navigate(link.pathname + link.search + link.hash);
  };
  document.addEventListener('click', follow);
  return () => document.removeEventListener('click', follow);
}
