import { useWords } from '../i18n/words';
import { Section } from './section';
import styles from './trend-chart.module.css';
import { trendOnPlan } from './trend-on-plan';
import type { CycleView, TrendPointView } from './views';

interface TrendChartProps {
  readonly trend: readonly TrendPointView[];
  readonly cycle: Pick<CycleView, 'startsOn' | 'endsOn'>;
  readonly today: string;
  /** By now, 0..1; null outside a plan. */
  readonly expected: number | null;
}

const place = (share: number): string => `${String(share)}%`;

/** Progress over the weeks of the cycle, against the line on which the plan expects it. */
export function TrendChart({ trend, cycle, today, expected }: TrendChartProps) {
  const { t, percent, day, shortDay } = useWords();
  const { line, area, plan, end } = trendOnPlan(trend, cycle);
  const [first, last] = [trend[0], trend.at(-1)];
  if (first === undefined || last === undefined) return null;
  const went = t('figure.trend', {
    from: percent(first.progress),
    to: percent(last.progress),
    since: day(first.on),
  });
  const label =
    expected === null ? went : t('trend.said', { trend: went, expected: percent(expected) });
  return (
    <Section title={t('trend.title')}>
      <figure className={styles['figure']}>
        <div className={styles['scale']} aria-hidden="true">
          {[1, 0.5, 0].map((share) => (
            <span key={share}>{percent(share)}</span>
          ))}
        </div>
        <div className={styles['plot']}>
          <svg
            className={styles['chart']}
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            role="img"
            aria-label={label}
          >
            <path className={styles['grid']} d="M0 0H100M0 50H100M0 100H100" />
            <path className={styles['area']} d={area} />
            <path className={styles['expected']} d={plan} />
            <path className={styles['line']} d={line} />
          </svg>
          {end !== null && (
            <span className={styles['end']} style={{ left: place(end.x), top: place(end.y) }} />
          )}
        </div>
        <figcaption className={styles['foot']}>
          <span>{shortDay(cycle.startsOn)}</span>
          <span className={styles['keys']}>
            <span className={styles['key']}>{t('trend.real')}</span>
            <span className={`${styles['key']} ${styles['dashed']}`}>{t('trend.expected')}</span>
          </span>
          <span>{shortDay(cycle.endsOn < today ? today : cycle.endsOn)}</span>
        </figcaption>
      </figure>
    </Section>
  );
}
