import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { firstPaintProblems, scriptsOf } from '../../../dev/check/first-paint';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plumbline-built-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function build(kilobytes: number): void {
  writeFileSync(
    path.join(folder, 'panel.html'),
    '<link rel="modulepreload" crossorigin href="./react.js"><link rel="stylesheet" href="./a.css">' +
      '<script type="module" crossorigin src="./panel.js"></script>',
  );
  const half = randomBytes((kilobytes * 1024) / 2);
  writeFileSync(path.join(folder, 'panel.js'), half);
  writeFileSync(path.join(folder, 'react.js'), half);
}

describe('the script of the panel before its first paint', () => {
  it('may weigh 150 KB', () => {
    build(149);
    expect(firstPaintProblems(folder)).toEqual([]);
  });

  it('is refused when it and what it imports weigh more', () => {
    build(160);
    expect(firstPaintProblems(folder)).toEqual([
      expect.stringMatching(/^panel.html loads 16\d KB .* limit 150$/),
    ]);
  });

  it('is refused when it is not built', () => {
    expect(firstPaintProblems(folder)).toEqual(['panel.html is not built']);
  });
});

test('scripts are found, styles are not', () => {
  expect(
    scriptsOf('<script src="./a.js"></script><link href="./b.js"><link href="./c.css">'),
  ).toEqual(['./a.js', './b.js']);
});
