import { trendPath } from '../../../static/ui/trend-path';

const on = (day: number, progress: number) => ({
  on: `2026-10-${String(day).padStart(2, '0')}`,
  progress,
});

describe('a trend', () => {
  it('runs from left to right by days, 0 at the bottom and 1 at the top', () => {
    const { line, end } = trendPath([on(1, 0), on(6, 0.5), on(11, 1)], 104, 24);
    expect(line).toBe('M2 22L52 12L102 2');
    expect(end).toEqual({ x: 102, y: 2 });
  });

  it('of one point is a point', () => {
    expect(trendPath([on(1, 0.5)], 104, 24)).toEqual({ line: '', area: '', end: { x: 2, y: 12 } });
  });

  it('of nothing is nothing', () => {
    expect(trendPath([], 104, 24)).toEqual({ line: '', area: '', end: null });
  });
});
