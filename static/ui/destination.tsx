import { useEffect, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { addressOf, goTo, type Destination } from '../api/navigation';

interface LinkToProps {
  readonly to: Destination;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  /** Instead of leaving the frame: a place inside of it. A new tab still gets the real address. */
  readonly onGo?: (() => void) | undefined;
  /** Takes the focus when it turns true. */
  readonly autoFocus?: boolean;
}

/** The real address, asked for when somebody comes near: a board has hundreds of links. */
function useAddress(to: Destination) {
  const [address, setAddress] = useState('#');
  const ask = () => {
    if (address === '#') void addressOf(to).then((found) => setAddress(found ?? '#'));
  };
  return { address, ask };
}

/** A link out of the frame: the page around it goes there. */
export function LinkTo({ to, children, className, onGo, autoFocus = false }: LinkToProps) {
  const { address, ask } = useAddress(to);
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (autoFocus) link.current?.focus();
  }, [autoFocus]);
  const go = (event: MouseEvent) => {
    event.preventDefault();
    const newTab = event.metaKey || event.ctrlKey || event.shiftKey;
    if (onGo !== undefined && !newTab) onGo();
    else void goTo(to, newTab);
  };
  return (
    <a
      href={address}
      onPointerEnter={ask}
      onFocus={ask}
      className={className}
      data-item={'id' in to ? to.id : undefined}
      onClick={go}
      ref={link}
    >
      {children}
    </a>
  );
}
