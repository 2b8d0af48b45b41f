import { durationText, parseDuration } from '../../../../dev/jira/work/duration';

test.each([
  ['3h 30m', 12_600],
  ['1d', 28_800],
  ['1w', 144_000],
  ['1.5h', 5_400],
  ['45', 2_700],
  ['2H', 7_200],
  ['0m', 0],
])('%s is %i seconds', (text, seconds) => {
  expect(parseDuration(text)).toBe(seconds);
});

test.each(['', 'soon', '3x', 'h', '-1h'])("'%s' is no duration", (text) => {
  expect(parseDuration(text)).toBeUndefined();
});

test.each([
  [0, '0m'],
  [12_600, '3h 30m'],
  [28_800, '1d'],
  [201_660, '1w 2d 1m'],
])('%i seconds are told as %s', (seconds, text) => {
  expect(durationText(seconds)).toBe(text);
});
