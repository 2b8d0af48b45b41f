import fc from 'fast-check';
import {
  addDays,
  dayOf,
  daysBetween,
  earliest,
  endOfDay,
  isCalendarDate,
  isTimeZone,
  latest,
  todayIn,
  weeksBetween,
} from '../../src/domain/calendar';

const anyDay = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a calendar date', () => {
  test.each(['2026-02-29', '2026-13-01', '2026-04-31', '2026-4-1', '', 'tomorrow', '20260401'])(
    '%p is none',
    (text) => {
      expect(isCalendarDate(text)).toBe(false);
    },
  );

  test('a leap day is one in leap years', () => {
    expect(isCalendarDate('2028-02-29')).toBe(true);
  });

  test('adding days and counting them go back and forth', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
        const other = addDays(day, days);
        expect(isCalendarDate(other)).toBe(true);
        expect(daysBetween(day, other)).toBe(days);
        expect(addDays(other, -days)).toBe(day);
        expect(weeksBetween(day, other) * 7).toBeCloseTo(days);
      }),
    );
  });

  test('dates sort as days do', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(daysBetween(earliest(one, other), latest(one, other))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('a day has no daylight saving', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
  });
});

describe('today', () => {
  const moment = Date.parse('2026-11-23T23:30:00Z');

  test.each([
    ['UTC', '2026-11-23'],
    ['Europe/Berlin', '2026-11-24'],
    ['Asia/Shanghai', '2026-11-24'],
    ['America/Los_Angeles', '2026-11-23'],
  ])('in %s is %s', (timeZone, day) => {
    expect(todayIn(timeZone, moment)).toBe(day);
    expect(dayOf(timeZone, '2026-11-23T23:30:00.000Z')).toBe(day);
  });

  test('midnight belongs to the new day', () => {
    expect(todayIn('UTC', Date.parse('2026-01-01T00:00:00Z'))).toBe('2026-01-01');
  });

  test('a zone exists or not', () => {
    expect(isTimeZone('Asia/Shanghai')).toBe(true);
    expect(isTimeZone('Mars/Base')).toBe(false);
    expect(isTimeZone('')).toBe(false);
  });

  test('ends one millisecond before the next one, in every zone and also when the clocks change', () => {
    const zones = [
      'UTC',
      'Asia/Shanghai',
      'America/Los_Angeles',
      'Pacific/Kiritimati',
      'Etc/GMT+12',
    ];
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...zones), (day, zone) => {
        const end = Date.parse(endOfDay(zone, day));
        fc.pre(todayIn(zone, end) === day);
        expect(todayIn(zone, end + 1)).toBe(addDays(day, 1));
      }),
    );
    expect(endOfDay('Asia/Shanghai', '2026-11-10')).toBe('2026-11-10T15:59:59.999Z');
    expect(endOfDay('America/Los_Angeles', '2026-11-01')).toBe('2026-11-02T07:59:59.999Z');
  });
});
