import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSiteFile, removeSiteFile, writeSiteFile } from '../../../dev/site/site-file';

const folder = mkdtempSync(path.join(tmpdir(), 'site-file-'));
const file = path.join(folder, 'deep', 'site.json');
afterAll(() => rmSync(folder, { recursive: true }));

test('a running site is found by its file', () => {
  const site = { address: 'http://127.0.0.1:8080', pid: process.pid };
  writeSiteFile(file, site);
  expect(readSiteFile(file)).toEqual(site);
});

test('the file of a site that died, a broken one and none at all are no site', () => {
  writeSiteFile(file, { address: 'http://127.0.0.1:8080', pid: 2 ** 30 });
  expect(readSiteFile(file)).toBeUndefined();
  writeFileSync(file, '{');
  expect(readSiteFile(file)).toBeUndefined();
  removeSiteFile(file);
  expect(readSiteFile(file)).toBeUndefined();
});
