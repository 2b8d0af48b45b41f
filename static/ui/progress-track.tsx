import styles from './progress-track.module.css';

interface ProgressTrackProps {
  /** What it says in words. */
  readonly label: string;
  readonly done: number;
  readonly of: number;
}

/** How far work has come that somebody waits for; nothing to do is all of it. */
export function ProgressTrack({ label, done, of }: ProgressTrackProps) {
  const share = of === 0 ? 1 : done / of;
  return (
    <div
      className={styles['track']}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={of}
      aria-valuenow={done}
    >
      <div className={styles['fill']} style={{ width: `${String(share * 100)}%` }} />
    </div>
  );
}
