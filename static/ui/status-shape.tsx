import type { ReactNode } from 'react';
import type { Status } from '../../src/domain/judgement';

const ring = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.75 };
const line = { ...ring, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

/** One shape a status, so that colour is never the only sign. Drawn in a box of 12. */
const shapes: Readonly<Record<Status, ReactNode>> = {
  'on-track': <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  'at-risk': <path d="M6 1 11.2 10.5H.8Z" fill="currentColor" />,
  'off-track': <rect x="1.75" y="1.75" width="8.5" height="8.5" fill="currentColor" />,
  unmeasured: <circle cx="6" cy="6" r="4.1" {...ring} />,
  outdated: <circle cx="6" cy="6" r="4.1" {...ring} strokeDasharray="2.1 2.2" />,
  draft: <path d="M2 10 2.6 7.4 8 2l2 2-5.4 5.4Z" {...line} />,
  achieved: <path d="M2 6.5 4.8 9.2 10 3" {...line} strokeWidth={2} />,
  partly: (
    <>
      <circle cx="6" cy="6" r="4.1" {...ring} />
      <path d="M6 1.9a4.1 4.1 0 0 1 0 8.2Z" fill="currentColor" />
    </>
  ),
  missed: <path d="m2.5 2.5 7 7m0-7-7 7" {...line} strokeWidth={2} />,
  cancelled: <path d="M2 6h8" {...line} strokeWidth={2} />,
  carried: <path d="M1.5 6h8M6.5 3l3 3-3 3" {...line} />,
};

/** ● on track, ▲ at risk, ■ off track, ○ not measured, ◌ outdated, ✓ achieved ... */
export function StatusShape({ status }: { readonly status: Status }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {shapes[status]}
    </svg>
  );
}
