import { useSyncExternalStore } from 'react';

/** Room for something beside a list: as wide as a row that shows all of its columns. */
const wide = window.matchMedia('(min-width: 1081px)');

function subscribe(listener: () => void): () => void {
  wide.addEventListener('change', listener);
  return () => wide.removeEventListener('change', listener);
}

/** Whether the frame is wide enough for two things side by side, now and when that changes. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => wide.matches);
