import { readCommand } from '../../../dev/cli/arguments';
import { longWay, refuseUnknown } from '../../../dev/cli/before-running';

const command = (...args: string[]) => readCommand(args);

test('an operation that does not exist is refused with where to find those that do', () => {
  expect(refuseUnknown(command('cycle.lst', '--as', 'lead'))).toEqual({
    code: 'not-found',
    message: "There is no operation 'cycle.lst'. List them: npm run operations",
  });
  expect(refuseUnknown(command('toString', '--as', 'lead'))).not.toBeNull();
  expect(refuseUnknown(command('cycle.list', '--as', 'lead'))).toBeNull();
  expect(refuseUnknown(command('clock'))).toBeNull();
});

test('only a way of a year and more is announced', () => {
  const now = Date.parse('2026-11-23T00:00:00Z');
  expect(longWay(command('clock', 'set', '2029-01-01T00:00:00Z'), now)).toMatch('a while');
  expect(longWay(command('clock', 'advance', '60w'), now)).toMatch('a while');
  expect(longWay(command('clock', 'set', '2027-06-01T00:00:00Z'), now)).toBeNull();
  expect(longWay(command('clock', 'advance', '7d'), now)).toBeNull();
  expect(longWay(command('settle'), now)).toBeNull();
});
