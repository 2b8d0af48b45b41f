/** A place inside a frame, in the shape of the `history` package (version 4) that the bridge promises. */
export interface FrameLocation {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly key: string;
  readonly state?: unknown;
}

export type HistoryAction = 'POP' | 'PUSH' | 'REPLACE';
type Listener = (location: FrameLocation, action: HistoryAction) => void;
type Target = string | Partial<FrameLocation>;

export interface FrameHistory {
  location: FrameLocation;
  action: HistoryAction;
  readonly length: number;
  listen(listener: Listener): () => void;
  push(target: Target, state?: unknown): void;
  replace(target: Target, state?: unknown): void;
  go(delta: number): void;
  goBack(): void;
  goForward(): void;
  createHref(target: Partial<FrameLocation>): string;
}

/** What the page does when the frame moves. */
export interface HistoryOwner {
  move(action: 'PUSH' | 'REPLACE', href: string, state: unknown): void;
  go(delta: number): void;
}

/** `pathname?search#hash` of a place. */
export const hrefOf = (target: Partial<FrameLocation>): string =>
  `${target.pathname ?? ''}${target.search ?? ''}${target.hash ?? ''}`;

/** Reads an address inside the frame; one without a leading slash is relative to `base`. */
export function locationOf(href: string, base: string, state: unknown, key: string): FrameLocation {
  const url = new URL(href, `http://frame.local${base}`);
  return { pathname: url.pathname, search: url.search, hash: url.hash, key, state };
}

/**
 * The history object of a frame. Its `location` is read synchronously, so it lives in the frame;
 * the page keeps the address bar and tells (`moved`) when the user went back or forward.
 */
export function createFrameHistory(
  start: string,
  owner: HistoryOwner,
): { readonly history: FrameHistory; moved(href: string, state: unknown): void } {
  const listeners = new Set<Listener>();
  let moves = 0;
  const place = (href: string, state: unknown): FrameLocation => {
    moves += 1;
    return locationOf(href, history?.location.pathname ?? '/', state, `move-${moves}`);
  };
  const arrive = (location: FrameLocation, action: HistoryAction): void => {
    history.location = location;
    history.action = action;
    for (const listener of [...listeners]) listener(location, action);
  };
  const leave = (action: 'PUSH' | 'REPLACE', target: Target, state: unknown): void => {
    const href = typeof target === 'string' ? target : hrefOf(target);
    const carried = typeof target === 'string' ? state : (target.state ?? state);
    const location = place(href, carried);
    owner.move(action, hrefOf(location), carried);
    arrive(location, action);
  };
  const history: FrameHistory = {
    location: locationOf(start, '/', undefined, 'start'),
    action: 'POP',
    length: 1,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    push: (target, state) => leave('PUSH', target, state),
    replace: (target, state) => leave('REPLACE', target, state),
    go: (delta) => owner.go(delta),
    goBack: () => owner.go(-1),
    goForward: () => owner.go(1),
    createHref: hrefOf,
  };
  return { history, moved: (href, state) => arrive(place(href, state), 'POP') };
}
