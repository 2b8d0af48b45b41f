import { useEffect, useState, type MouseEvent, type ReactNode } from 'react';
import { addressOf, goTo, type Destination } from '../api/navigation';

interface LinkToProps {
  readonly to: Destination;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  /** Instead of leaving the frame: a place inside of it. A new tab still gets the real address. */
  readonly onGo?: (() => void) | undefined;
  readonly autoFocus?: boolean;
}

/** The real address, so that the link can be copied and opened in a tab. */
function useAddress(to: Destination): string {
  const [address, setAddress] = useState('#');
  const key = JSON.stringify(to);
  useEffect(() => {
    let gone = false;
    void addressOf(to).then((found) => {
      if (!gone && found !== null) setAddress(found);
    });
    return () => {
      gone = true;
    };
  }, [key]);
  return address;
}

/** A link out of the frame: the page around it goes there. */
export function LinkTo({ to, children, className, onGo, autoFocus = false }: LinkToProps) {
  const href = useAddress(to);
  const go = (event: MouseEvent) => {
    event.preventDefault();
    const newTab = event.metaKey || event.ctrlKey || event.shiftKey;
    if (onGo !== undefined && !newTab) onGo();
    else void goTo(to, newTab);
  };
  return (
    <a
      href={href}
      className={className}
      onClick={go}
      ref={(link) => {
        if (autoFocus) link?.focus();
      }}
    >
      {children}
    </a>
  );
}
