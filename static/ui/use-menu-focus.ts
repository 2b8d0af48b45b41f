import { useMemo, useRef, type RefObject } from 'react';

interface MenuFocus {
  /** What opens the menu. */
  readonly opener: RefObject<HTMLButtonElement>;
  /** Where the focus goes when the menu closes; nowhere once a form that it opened has it. */
  readonly returnFocusRef: RefObject<HTMLElement>;
}

/** Gives the focus back to what opened a menu, unless somebody writes already. */
export function useMenuFocus(): MenuFocus {
  const opener = useRef<HTMLButtonElement>(null);
  return useMemo(
    () => ({
      opener,
      returnFocusRef: {
        get current() {
          return document.activeElement?.closest('form') ? null : opener.current;
        },
      },
    }),
    [],
  );
}
