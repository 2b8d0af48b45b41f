import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';
import { Hidden } from './hidden';

type Announce = (text: string) => void;
const LiveContext = createContext<Announce>(() => undefined);

/** One polite live region a page; a screen reader hears what was saved. */
export function LiveRegion({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const announce = useCallback(
    (text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 })),
    [],
  );
  return (
    <LiveContext.Provider value={announce}>
      {children}
      <div role="status" aria-live="polite">
        <Hidden>
          <span key={said.turn}>{said.text}</span>
        </Hidden>
      </div>
    </LiveContext.Provider>
  );
}

export const useAnnounce = (): Announce => useContext(LiveContext);
