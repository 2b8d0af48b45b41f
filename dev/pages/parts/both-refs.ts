import type { MutableRefObject, Ref, RefCallback } from 'react';

/** Hands an element to two refs. */
export const bothRefs =
  <T>(one: Ref<T>, other: MutableRefObject<T | null>): RefCallback<T> =>
  (element) => {
    other.current = element;
    if (typeof one === 'function') one(element);
    else if (one) Object.assign(one, { current: element });
  };
