import { runScript } from '../../support/run-script';

jest.setTimeout(120_000);

describe('the check', () => {
  it('fails when one of its parts fails, and names it', async () => {
    expect(await runScript('dev/check/all.ts', ['no-such-part'])).toEqual({
      passed: false,
      said: expect.stringContaining('check: failed: no-such-part'),
    });
  });

  it('passes when all of its parts pass', async () => {
    expect(await runScript('dev/check/all.ts', ['env'])).toEqual({
      passed: true,
      said: expect.stringContaining('check: all passed'),
    });
  });
});
