import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileJournals } from '../../../../dev/forge/platform/journal';

let dir: string;
beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'journal-'))));
afterEach(() => rmSync(dir, { recursive: true }));

const open = () => fileJournals(dir)<{ n: number }>('things');
const lines = () => readFileSync(join(dir, 'things.jsonl'), 'utf8').split('\n').slice(0, -1);

test('what was put and not deleted is there after a restart', async () => {
  const journal = open();
  journal.put('a', { n: 1 });
  journal.put('b', { n: 2 });
  journal.put('a', { n: 3 });
  journal.delete('b');
  journal.delete('never');
  await journal.flush();
  expect([...open().entries]).toEqual([['a', { n: 3 }]]);
});

test('a line that a crash cut off never counted', async () => {
  const journal = open();
  journal.put('a', { n: 1 });
  await journal.flush();
  appendFileSync(join(dir, 'things.jsonl'), '["b",{"n"');
  const again = open();
  expect([...again.entries]).toEqual([['a', { n: 1 }]]);
  again.put('c', { n: 3 });
  await again.flush();
  expect([...open().entries.keys()]).toEqual(['a', 'c']);
});

test('opening makes the file as short as what it holds', async () => {
  const journal = open();
  for (let n = 0; n < 100; n++) journal.put('a', { n });
  await journal.flush();
  expect(lines()).toHaveLength(100);
  open();
  expect(lines()).toEqual(['["a",{"n":99}]']);
});
