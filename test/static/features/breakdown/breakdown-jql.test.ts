import { jqlOf } from '../../../../static/features/breakdown/breakdown-jql';

test('the issues of a group are found by their ids', () => {
  expect(jqlOf(['10001', '10002'])).toBe('id in (10001, 10002) ORDER BY status ASC, updated DESC');
});

test('too many for an address have no link', () => {
  expect(jqlOf(Array.from({ length: 151 }, (_, at) => String(at)))).toBeNull();
  expect(jqlOf([])).toBeNull();
});
