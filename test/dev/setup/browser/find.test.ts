import path from 'node:path';
import { findBrowser } from '../../../../dev/setup/browser/find';

const before = process.env['PLUMBLINE_BROWSER'];

afterEach(() => {
  if (before === undefined) delete process.env['PLUMBLINE_BROWSER'];
  else process.env['PLUMBLINE_BROWSER'] = before;
});

const missing = path.join(__dirname, 'no-such-browser');

describe('the browser for the tests', () => {
  it('is the one named in the environment, before any other', () => {
    process.env['PLUMBLINE_BROWSER'] = process.execPath;
    expect(findBrowser([__filename])).toEqual({ executablePath: process.execPath, env: {} });
  });

  it('is else the first that is installed', () => {
    process.env['PLUMBLINE_BROWSER'] = missing;
    expect(findBrowser([missing, __filename])?.executablePath).toBe(__filename);
  });
});
