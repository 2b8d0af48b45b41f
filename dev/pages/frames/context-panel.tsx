import './context-panel.css';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';

interface ContextPanelProps {
  readonly title: string;
  readonly iconUrl?: string | null;
  /** Stands at the right of the closed panel, e.g. a lozenge. */
  readonly status?: ReactNode;
  /** Remembers in this browser whether it was open. */
  readonly memory: string;
  readonly children: ReactNode;
}

const remembered = (memory: string): boolean =>
  localStorage.getItem(`panel:${memory}`) !== 'closed';

/** One group of the right-hand column; it opens and closes. */
export function ContextPanel({ title, iconUrl, status, memory, children }: ContextPanelProps) {
  const [open, setOpen] = useState(() => remembered(memory));
  const body = useId();
  const toggle = (): void => {
    localStorage.setItem(`panel:${memory}`, open ? 'closed' : 'open');
    setOpen(!open);
  };
  const Chevron = open ? ChevronDownIcon : ChevronRightIcon;
  return (
    <section className="context-panel">
      <button
        type="button"
        className="context-head"
        aria-expanded={open}
        aria-controls={body}
        onClick={toggle}
      >
        <Chevron label="" size="small" />
        {iconUrl && <img src={iconUrl} alt="" />}
        <span className="grow ellipsis">{title}</span>
        {status}
      </button>
      <div id={body} className="context-body" hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
