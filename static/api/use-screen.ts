import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { call } from './call';
import { attention, onSignOfChange, tellChange } from './liveness';
import { ScreenStore, type ScreenState } from './screen-store';
import { SharedAnswer } from './shared-answer';

export interface Screen<T> {
  readonly state: ScreenState<T>;
  /** Loads again and tells the app's other frames on the page: after a write, for "try again". */
  reload(): Promise<void>;
  /** Shows a change before the app confirmed it; `reload` settles it either way. */
  replace(change: (data: T) => T): void;
}

const loading = { phase: 'loading' } as const;
/** Screens of one frame look together. */
const revision = new SharedAnswer(() => call('site.revision', {}));
const subscribeToNothing = (): (() => void) => () => undefined;

/**
 * A screen that loads, then stays fresh. `load` is read anew when `key` changes; until its answer
 * comes the old one stays, so that a filter does not blank the page. For another subject, remount.
 */
export function useScreen<T extends { readonly asOf: string }>(
  key: string,
  load: () => Promise<T>,
): Screen<T> {
  const [store, setStore] = useState<ScreenStore<T> | null>(null);
  const latest = useRef(load);
  latest.current = load;
  const shown = useRef<ScreenState<T>>(loading);
  useEffect(() => {
    const made = new ScreenStore<T>(
      { load: () => latest.current(), revision: revision.get, attention },
      shown.current,
    );
    setStore(made);
    const unsubscribe = onSignOfChange(() => {
      revision.forget();
      made.look();
    });
    return () => {
      unsubscribe();
      made.stop();
    };
  }, [key]);
  const state = useSyncExternalStore(
    store?.subscribe ?? subscribeToNothing,
    store?.state ?? (() => shown.current),
  );
  shown.current = state;
  return {
    state,
    reload: async () => {
      await store?.reload();
      tellChange();
    },
    replace: (change) => store?.replace(change),
  };
}
