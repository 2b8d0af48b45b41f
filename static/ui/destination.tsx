import { useEffect, useState, type MouseEvent, type ReactNode } from 'react';
import { addressOf, goTo, type Destination } from '../api/navigation';

interface LinkToProps {
  readonly to: Destination;
  readonly children: ReactNode;
  readonly className?: string | undefined;
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
export function LinkTo({ to, children, className }: LinkToProps) {
  const href = useAddress(to);
  const go = (event: MouseEvent) => {
    event.preventDefault();
    void goTo(to, event.metaKey || event.ctrlKey || event.shiftKey);
  };
  return (
    <a href={href} className={className} onClick={go}>
      {children}
    </a>
  );
}
