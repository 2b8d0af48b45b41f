import type { Ref } from 'react';

/** One ref that fills several. */
export function mergeRefs<T>(...refs: readonly Ref<T>[]) {
  return (element: T | null): void => {
    for (const ref of refs) {
      if (typeof ref === 'function') ref(element);
      else if (ref !== null) Object.assign(ref, { current: element });
    }
  };
}
