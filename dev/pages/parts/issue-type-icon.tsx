import type { ReactNode } from 'react';
import type { IssueType } from '../jira/types';

interface Look {
  readonly tint: string;
  readonly sign: ReactNode;
}

const white = { fill: 'none', stroke: 'var(--ds-icon-inverse)', strokeWidth: 1.6 } as const;

const looks: Readonly<Record<string, Look>> = {
  epic: {
    tint: '--ds-background-accent-purple-bolder',
    sign: <path d="M9 3 4.5 8.8h3L7 13l4.5-5.8h-3z" fill="var(--ds-icon-inverse)" />,
  },
  story: {
    tint: '--ds-background-accent-green-bolder',
    sign: <path d="M5 3.8h6v8.4L8 9.7l-3 2.5z" fill="var(--ds-icon-inverse)" />,
  },
  bug: {
    tint: '--ds-background-accent-red-bolder',
    sign: <circle cx="8" cy="8" r="3.4" fill="var(--ds-icon-inverse)" />,
  },
  subtask: {
    tint: '--ds-background-accent-blue-bolder',
    sign: <path d="M4.5 4.5h3.5v3.5H4.5zM8 8h3.5v3.5H8z" {...white} />,
  },
  task: {
    tint: '--ds-background-accent-blue-bolder',
    sign: <path d="m4.6 8.3 2.4 2.4 4.6-5" {...white} strokeWidth={1.9} />,
  },
};

const kindOf = ({ name, hierarchyLevel }: IssueType): string => {
  if (hierarchyLevel > 0) return 'epic';
  if (hierarchyLevel < 0) return 'subtask';
  const known = name.toLowerCase();
  return known in looks ? known : 'task';
};

/** Jira's small coloured square for an issue type. */
export function IssueTypeIcon({ type }: { readonly type: IssueType }) {
  const look = looks[kindOf(type)];
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      role="img"
      aria-label={type.name}
      className="type-icon"
    >
      <title>{type.name}</title>
      <rect width="16" height="16" rx="3" fill={`var(${look?.tint})`} />
      {look?.sign}
    </svg>
  );
}
