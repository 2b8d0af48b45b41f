import type { TrendPointView } from './views';
import { useWords } from '../i18n/words';
import styles from './sparkline.module.css';
import { trendPath } from './trend-path';

interface SparklineProps {
  readonly trend: readonly TrendPointView[];
  readonly width?: number;
  readonly height?: number;
}

/** How progress went, in the space of a word; 0 at the bottom, 100 % at the top. */
export function Sparkline({ trend, width = 72, height = 24 }: SparklineProps) {
  const words = useWords();
  const first = trend[0];
  const last = trend.at(-1);
  const { line, area, end } = trendPath(trend, width, height);
  const label =
    first === undefined || last === undefined
      ? words.t('figure.unmeasured')
      : words.t('figure.trend', {
          from: words.percent(first.progress),
          to: words.percent(last.progress),
          since: words.day(first.on),
        });
  return (
    <svg
      className={styles['chart']}
      width={width}
      height={height}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-label={label}
    >
      <path className={styles['base']} d={`M0 ${String(height - 0.5)}H${String(width)}`} />
      <path className={styles['area']} d={area} />
      <path className={styles['line']} d={line} />
      {end !== null && <circle className={styles['end']} cx={end.x} cy={end.y} r="2" />}
    </svg>
  );
}
