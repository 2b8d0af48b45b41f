import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { rightsPage } from '../../../dev/cli/rights-page';

test('docs/rights.md says what the contract says', async () => {
  const written = await readFile(path.join(__dirname, '../../../docs/rights.md'), 'utf8');
  expect(written).toBe(rightsPage());
});
