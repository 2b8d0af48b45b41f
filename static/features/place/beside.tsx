import CrossIcon from '@atlaskit/icon/core/cross';
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useWords } from '../../i18n/words';
import { IconAction } from '../../ui/icon-action';
import styles from './beside.module.css';

interface BesideProps {
  /** What is open, and its id; null for nothing. */
  readonly detail: ReactNode;
  readonly openId: string | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const layers = '[role="dialog"], [role="menu"], [role="listbox"]';
const fields = 'form, input, textarea, select';

/** Escape belongs to what floats above the page or is being written, before it closes anything else. */
const isTaken = (event: KeyboardEvent): boolean =>
  event.defaultPrevented ||
  document.querySelector(layers) !== null ||
  (event.target instanceof Element && event.target.closest(fields) !== null);

/** How far down the list the row stands that something was opened from. */
function offsetOf(list: HTMLElement | null, id: string): number {
  const row = list?.querySelector(`[data-item="${id}"]`);
  if (!list || !row) return 0;
  return Math.max(0, row.getBoundingClientRect().top - list.getBoundingClientRect().top);
}

/** A list, and over its right side what is opened from it, level with its row. */
export function Beside({ detail, openId, onClose, children }: BesideProps) {
  const { t } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const close = useRef(onClose);
  close.current = onClose;
  // A frame as high as its content has no window of its own to hang the drawer into.
  useLayoutEffect(() => {
    if (openId !== null) setTop(offsetOf(list.current, openId));
  }, [openId]);
  useEffect(() => {
    if (openId === null) return undefined;
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !isTaken(event)) close.current();
    };
    window.addEventListener('keydown', pressed, true);
    return () => window.removeEventListener('keydown', pressed, true);
  }, [openId]);
  return (
    <div className={styles['stack']}>
      <div ref={list}>{children}</div>
      {openId !== null && (
        <section
          className={styles['drawer']}
          style={{ marginTop: `${String(top)}px` }}
          aria-label={t('page.opened')}
        >
          {detail}
          <span className={styles['close']}>
            <IconAction icon={CrossIcon} label={t('page.close')} onClick={onClose} />
          </span>
        </section>
      )}
    </div>
  );
}
