import { epochOf, localTime } from '../../../../dev/jira/jql/zoned';

const zones = ['UTC', 'Europe/Berlin', 'Asia/Shanghai', 'America/New_York', 'Asia/Kolkata'];

test.each(zones)('the moment of a local time has that local time in %s', (zone) => {
  for (let month = 1; month <= 12; month += 1) {
    const local = { year: 2026, month, day: 17, hour: 13, minute: 45 };
    expect(localTime(epochOf(local, zone), zone)).toEqual(local);
  }
});

test('midnight is midnight where the user lives', () => {
  const midnight = { year: 2026, month: 7, day: 1, hour: 0, minute: 0 };
  expect(epochOf(midnight, 'Europe/Berlin')).toBe(Date.UTC(2026, 5, 30, 22));
});

test('parts out of range roll over', () => {
  const rolled = { year: 2026, month: 13, day: 0, hour: 0, minute: 0 };
  expect(localTime(epochOf(rolled, 'UTC'), 'UTC')).toMatchObject({
    year: 2026,
    month: 12,
    day: 31,
  });
});
