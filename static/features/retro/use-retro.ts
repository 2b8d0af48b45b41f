import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { onSignOfChange } from '../../api/liveness';
import type { Screen } from '../../api/use-screen';
import type { RetroData } from './retro-data';
import { RetroStore, type Opening } from './retro-store';

const loading = { phase: 'loading' } as const;
const nothing = (): (() => void) => () => undefined;

/** The retrospective of a macro, kept fresh; settings matter to whoever opens it first. */
export function useRetro(opening: Opening): Screen<RetroData> {
  const [store, setStore] = useState<RetroStore | null>(null);
  const first = useRef(opening);
  const { contentId, localId } = opening;
  useEffect(() => {
    const made = new RetroStore({ ...first.current, contentId, localId });
    setStore(made);
    const unsubscribe = onSignOfChange(() => void made.look());
    return () => {
      unsubscribe();
      made.stop();
    };
  }, [contentId, localId]);
  const state = useSyncExternalStore(store?.subscribe ?? nothing, store?.state ?? (() => loading));
  return {
    state,
    reload: async () => {
      await store?.look();
    },
    replace: (change) => store?.change(change),
  };
}
