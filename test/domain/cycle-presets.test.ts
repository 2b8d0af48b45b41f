import fc from 'fast-check';
import { addDays, daysBetween } from '../../src/domain/calendar';
import { cyclePresets, presetDays } from '../../src/domain/cycle-presets';

const monday = 1;
const days = (preset: Parameters<typeof presetDays>[0], today = '2026-11-25') => {
  const { startsOn, endsOn } = presetDays(preset, today, monday);
  return `${startsOn}..${endsOn}`;
};

test('months, quarters, half-years and years follow the calendar', () => {
  expect(days('this-month')).toBe('2026-11-01..2026-11-30');
  expect(days('next-month', '2026-12-31')).toBe('2027-01-01..2027-01-31');
  expect(days('this-quarter')).toBe('2026-10-01..2026-12-31');
  expect(days('next-quarter')).toBe('2027-01-01..2027-03-31');
  expect(days('this-half', '2028-02-29')).toBe('2028-01-01..2028-06-30');
  expect(days('next-half')).toBe('2027-01-01..2027-06-30');
  expect(days('this-year')).toBe('2026-01-01..2026-12-31');
  expect(days('next-year')).toBe('2027-01-01..2027-12-31');
});

test('weeks begin on the first day of a week, today when it is one', () => {
  expect(days('six-weeks')).toBe('2026-11-30..2027-01-10');
  expect(days('fortnight', '2026-11-30')).toBe('2026-11-30..2026-12-13');
  expect(presetDays('fortnight', '2026-11-25', 0).startsOn).toBe('2026-11-29');
});

test('of one kind the next begins the day after this one ends', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2000-01-01', n));
  fc.assert(
    fc.property(
      day,
      fc.constantFrom('month', 'quarter', 'half', 'year'),
      fc.integer({ min: 0, max: 6 }),
      (today, unit, weekStartsOn) => {
        const now = presetDays(
          `this-${unit}` as (typeof cyclePresets)[number],
          today,
          weekStartsOn,
        );
        const next = presetDays(
          `next-${unit}` as (typeof cyclePresets)[number],
          today,
          weekStartsOn,
        );
        expect(now.startsOn <= today && today <= now.endsOn).toBe(true);
        expect(daysBetween(now.endsOn, next.startsOn)).toBe(1);
      },
    ),
  );
});
