import { durationMs, readCommand, UsageError } from '../../../dev/cli/arguments';

test('an operation takes its input as JSON and says as whom', () => {
  expect(readCommand(['cycle.list', '{"a":1}', '--as', 'lead', '--locale', 'zh-CN'])).toEqual({
    kind: 'operate',
    operation: 'cycle.list',
    input: { a: 1 },
    user: 'lead',
    locale: 'zh-CN',
  });
});

test('the user may stand first and an input may be left out', () => {
  expect(readCommand(['--as', 'admin', 'cycle.list'])).toMatchObject({ user: 'admin', input: {} });
});

test('commands of the site', () => {
  expect(readCommand(['clock'])).toEqual({ kind: 'clock-show' });
  expect(readCommand(['clock', 'advance', '7d'])).toEqual({
    kind: 'clock-advance',
    ms: 604_800_000,
  });
  expect(readCommand(['clock', 'set', '2026-12-01T00:00:00Z'])).toEqual({
    kind: 'clock-set',
    moment: '2026-12-01T00:00:00.000Z',
  });
  expect(readCommand(['settle'])).toEqual({ kind: 'settle' });
  expect(readCommand(['schedule', 'every-hour'])).toEqual({ kind: 'schedule', key: 'every-hour' });
});

test.each([
  ['nothing at all', []],
  ['no user', ['cycle.list']],
  ['input that is no JSON', ['cycle.list', '{a', '--as', 'lead']],
  ['an option without its value', ['cycle.list', '--as']],
  ['an option nobody knows', ['cycle.list', '--at', 'lead']],
  ['a moment that is none', ['clock', 'set', 'tomorrow']],
  ['a time that is none', ['clock', 'advance', '7 days']],
])('%s is refused with how it is meant', (_name, args) => {
  expect(() => readCommand(args)).toThrow(UsageError);
});

test.each([
  ['90m', 5_400_000],
  ['36h', 129_600_000],
  ['2w', 1_209_600_000],
])('%s in milliseconds', (text, ms) => {
  expect(durationMs(text)).toBe(ms);
});
