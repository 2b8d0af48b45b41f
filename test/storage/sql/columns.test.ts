import { moment } from '../../../src/storage/sql/columns';

test.each([
  ['2026-03-01 10:20:30.456', '2026-03-01T10:20:30.456Z'],
  ['2026-03-01 10:20:30.456000', '2026-03-01T10:20:30.456Z'],
  ['2026-03-01 10:20:30', '2026-03-01T10:20:30.000Z'],
  ['2026-03-01T10:20:30.456Z', '2026-03-01T10:20:30.456Z'],
])('the moment %s of a column is %s', (told, iso) => {
  expect(moment.parse(told)).toBe(iso);
});
