import { addDays, daysBetween, showAgo, showDayAgo, showDays } from '../../../static/format/dates';
import { quarterAfter, quarterOf } from '../../../static/format/quarter';

const now = Date.parse('2026-11-23T12:00:00Z');

describe('days', () => {
  it('are counted by the calendar, over the change of summer time too', () => {
    expect(daysBetween('2026-10-01', '2026-12-31')).toBe(91);
    expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31);
    expect(addDays('2026-02-27', 2)).toBe('2026-03-01');
  });

  it('are told as seen from today, long past ones by date', () => {
    expect(showDayAgo('2026-11-22', '2026-11-23', 'en-US')).toBe('yesterday');
    expect(showDayAgo('2026-11-20', '2026-11-23', 'zh-CN')).toBe('3天前');
    expect(showDayAgo('2026-06-01', '2026-11-23', 'en-US')).toBe('Jun 1, 2026');
  });

  it('of a cycle name the year once', () => {
    expect(showDays('2026-10-01', '2026-12-31', 'en-US').match(/2026/g)).toHaveLength(1);
  });
});

describe('a moment', () => {
  it.each([
    ['2026-11-23T11:59:40Z', 'now'],
    ['2026-11-23T11:58:00Z', '2 minutes ago'],
    ['2026-11-23T09:10:00Z', '2 hours ago'],
    ['2026-11-20T09:00:00Z', '3 days ago'],
    ['2026-11-09T09:00:00Z', '14 days ago'],
  ])('%s is %s', (at, text) => {
    expect(showAgo(at, now, 'en-US')).toBe(text);
  });

  it('a little in the future, by a clock that runs ahead, is now', () => {
    expect(showAgo('2026-11-23T12:00:05Z', now, 'en-US')).toBe('now');
  });
});

describe('a proposed quarter', () => {
  it('is the one that holds the day', () => {
    expect(quarterOf('2026-11-23')).toEqual({
      name: 'Q4 2026',
      startsOn: '2026-10-01',
      endsOn: '2026-12-31',
    });
  });

  it('after a quarter is the next one', () => {
    const last = { startsOn: '2026-10-01', endsOn: '2026-12-31' };
    expect(quarterAfter(last, 'en-US')).toEqual({
      name: 'Q1 2027',
      startsOn: '2027-01-01',
      endsOn: '2027-03-31',
    });
  });

  it('after any other stretch is as many days again, named by its months', () => {
    const odd = { startsOn: '2026-10-13', endsOn: '2027-01-12' };
    const next = quarterAfter(odd, 'zh-CN');
    expect(next).toMatchObject({ startsOn: '2027-01-13', endsOn: '2027-04-14' });
    expect(next.name).toContain('2027');
  });

  it('ends on the last day of a short month', () => {
    expect(quarterOf('2026-05-05').endsOn).toBe('2026-06-30');
  });
});
