import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { local, root } from '../../../dev/setup/paths';

jest.setTimeout(120_000);

let folder: string;

beforeEach(() => {
  const apps = path.join(local, 'test-apps');
  mkdirSync(apps, { recursive: true });
  folder = mkdtempSync(path.join(apps, 'imports-'));
  writeFileSync(path.join(folder, 'tsconfig.json'), '{}');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(file: string, text: string): void {
  const full = path.join(folder, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}

/** Names of the rules that a small code base breaks. */
async function broken(files: Record<string, string>): Promise<string[]> {
  for (const [file, text] of Object.entries(files)) write(file, text);
  const tool = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const rules = path.join(root, '.dependency-cruiser.cjs');
  const options = [tool, '--config', rules, '--output-type', 'json'];
  const said = await new Promise<string>((resolve) => {
    execFile(process.execPath, [...options, 'src', 'static', 'dev'], { cwd: folder }, (_, out) => {
      resolve(out);
    });
  });
  const { summary } = JSON.parse(said) as { summary: { violations: { rule: { name: string } }[] } };
  return [...new Set(summary.violations.map(({ rule }) => rule.name))];
}

const base = {
  'src/domain/a.ts': 'export const a = 1;',
  'src/storage/b.ts': 'export const b = 1;\nexport type B = string;',
  'static/api/c.ts': 'export const c = 1;',
  'dev/d.ts': 'export const d = 1;',
};

describe('the import rules', () => {
  it.each([
    [
      'domain imports storage',
      { 'src/domain/x.ts': "import '../storage/b';" },
      'only-what-src-domain-may',
    ],
    ['domain imports Node', { 'src/domain/x.ts': "import 'node:fs';" }, 'only-what-src-domain-may'],
    [
      'a use case calls storage',
      { 'src/usecases/x.ts': "import { b } from '../storage/b';\nexport const x = b;" },
      'only-types-from--src-usecases-',
    ],
    ['the app imports dev', { 'src/index.ts': "import '../dev/d';" }, 'only-what-src-index-ts-may'],
    ['a screen imports dev', { 'static/x.ts': "import '../dev/d';" }, 'only-what-static-may'],
    [
      'a screen imports the bridge',
      { 'static/ui/x.ts': "import '@forge/bridge';" },
      'the-bridge-only-in-api',
    ],
    [
      'dev imports a use case',
      { 'dev/x.ts': "import '../src/usecases/y';", 'src/usecases/y.ts': '' },
      'only-what-dev-may',
    ],
    [
      'two files import each other',
      { 'src/domain/x.ts': "import './y';", 'src/domain/y.ts': "import './x';" },
      'no-cycles',
    ],
  ])('are broken when %s', async (_, files, rule) => {
    expect(await broken({ ...base, ...files })).toContain(rule);
  });

  it('let a use case name the types of storage', async () => {
    const files = {
      'src/usecases/x.ts': "import type { B } from '../storage/b';\nexport type X = B;",
    };
    expect(await broken({ ...base, ...files })).toEqual([]);
  });
});
