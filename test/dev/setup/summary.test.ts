import { total } from '../../../dev/setup/summary';

const result = (passed: number, failed = 0, broken = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numRuntimeErrorTestSuites: broken,
});

describe('the last line of a test run', () => {
  it('adds up the tests of all parts', () => {
    expect(total([result(3, 1), result(4, 2)], ['test:fast', 'test:journeys'])).toEqual({
      passed: 7,
      failed: 3,
    });
  });

  it('counts a suite that could not run as failed', () => {
    expect(total([result(3, 0, 1)], ['test:fast'])).toEqual({ passed: 3, failed: 1 });
  });

  it('counts a failed check as failed', () => {
    expect(total([result(3)], ['check'])).toEqual({ passed: 3, failed: 1 });
  });

  it('counts a test part that ended without a result as failed', () => {
    expect(total([result(3)], ['test:journeys'])).toEqual({ passed: 3, failed: 1 });
  });

  it('refuses what jest did not write', () => {
    expect(() => total([{}], [])).toThrow();
  });
});
