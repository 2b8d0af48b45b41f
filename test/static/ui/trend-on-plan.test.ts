import { trendOnPlan } from '../../../static/ui/trend-on-plan';

const cycle = { startsOn: '2026-10-01', endsOn: '2026-10-11' };

describe('a trend on its plan', () => {
  it('places points by their day, nothing at the bottom and all at the top', () => {
    const trend = [
      { on: '2026-10-01', progress: 0 },
      { on: '2026-10-06', progress: 0.25 },
    ];
    expect(trendOnPlan(trend, cycle)).toEqual({
      line: 'M0 100L50 75',
      area: 'M0 100L50 75L50 100L0 100Z',
      plan: 'M0 100L100 0',
      end: { x: 50, y: 75 },
    });
  });

  it('that goes on after the end of the cycle keeps the plan within it', () => {
    const { plan, end } = trendOnPlan([{ on: '2026-10-21', progress: 1 }], cycle);
    expect({ plan, end }).toEqual({ plan: 'M0 100L50 0', end: { x: 100, y: 0 } });
  });

  it('without a point is the plan alone', () => {
    expect(trendOnPlan([], cycle)).toMatchObject({ line: '', end: null, plan: 'M0 100L100 0' });
  });
});
