import type { TrendPointView } from './views';
import { daysBetween } from '../format/dates';

/** A drawing of a trend inside a box, in its own units. */
export interface TrendPath {
  /** SVG path of the line; empty with fewer than two points. */
  readonly line: string;
  /** The same, closed along the bottom. */
  readonly area: string;
  /** Where the newest point stands. */
  readonly end: { readonly x: number; readonly y: number } | null;
}

const round = (n: number): number => Math.round(n * 100) / 100;

/** Points by true distance in days; height is progress 0..1, with `pad` left free on all sides. */
export function trendPath(
  trend: readonly TrendPointView[],
  width: number,
  height: number,
  pad = 2,
): TrendPath {
  const first = trend[0];
  const last = trend.at(-1);
  if (first === undefined || last === undefined) return { line: '', area: '', end: null };
  const span = Math.max(1, daysBetween(first.on, last.on));
  const placed = trend.map(({ on, progress }) => ({
    x: round(pad + ((width - 2 * pad) * daysBetween(first.on, on)) / span),
    y: round(height - pad - (height - 2 * pad) * progress),
  }));
  const end = placed.at(-1) ?? null;
  if (placed.length < 2 || end === null) return { line: '', area: '', end };
  const line = placed.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${String(x)} ${String(y)}`);
  const area = [
    ...line,
    `L${String(end.x)} ${String(height)}`,
    `L${String(pad)} ${String(height)}Z`,
  ];
  return { line: line.join(''), area: area.join(''), end };
}
