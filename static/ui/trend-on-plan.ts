import { daysBetween } from '../format/dates';
import type { CycleView, TrendPointView } from './views';

/** A trend on the whole of its cycle, in a box of 100 by 100; 0 % lies at 100. */
export interface TrendOnPlan {
  /** SVG paths. */
  readonly line: string;
  readonly area: string;
  readonly plan: string;
  /** Where the newest point stands. */
  readonly end: { readonly x: number; readonly y: number } | null;
}

const round = (n: number): number => Math.round(n * 100) / 100;

/** Points by their day between the ends of the cycle; what came after its end makes the box longer. */
export function trendOnPlan(
  trend: readonly TrendPointView[],
  { startsOn, endsOn }: Pick<CycleView, 'startsOn' | 'endsOn'>,
): TrendOnPlan {
  const last = trend.at(-1)?.on ?? endsOn;
  const until = last > endsOn ? last : endsOn;
  const span = Math.max(1, daysBetween(startsOn, until));
  const x = (day: string): number => round((100 * Math.max(0, daysBetween(startsOn, day))) / span);
  const placed = trend.map(({ on, progress }) => ({ x: x(on), y: round(100 - 100 * progress) }));
  const end = placed.at(-1) ?? null;
  const plan = `M0 100L${String(x(endsOn))} 0`;
  const first = placed[0];
  if (first === undefined || end === null) return { line: '', area: '', plan, end: null };
  const line = placed
    .map((point, index) => `${index === 0 ? 'M' : 'L'}${String(point.x)} ${String(point.y)}`)
    .join('');
  return { line, area: `${line}L${String(end.x)} 100L${String(first.x)} 100Z`, plan, end };
}
