import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { local } from '../../../dev/setup/paths';
import { runScript } from '../../support/run-script';

const fixture = path.join(__dirname, 'fixture-app');
jest.setTimeout(120_000);
let folder: string;

beforeEach(() => {
  const apps = path.join(local, 'test-apps');
  mkdirSync(apps, { recursive: true });
  folder = mkdtempSync(path.join(apps, 'app-'));
  cpSync(fixture, folder, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const inApp = (file: string) => path.join(folder, file);

/** Runs checks on the fixture app; Jira's API description is the fixture's own. */
const check = (...names: string[]) =>
  runScript('dev/check/manifest.ts', names, {
    cwd: folder,
    env: { PLUMBLINE_SPECS: inApp('specs') },
  });

function replaceIn(file: string, from: string, to: string): void {
  const text = readFileSync(inApp(file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(inApp(file), text.replace(from, to));
}

describe('the manifest check', () => {
  it('passes an app that is in order, and says which API descriptions it lacks', async () => {
    const { passed, said } = await check('validation', 'rules', 'lint', 'package');
    expect({ passed, said }).toEqual({
      passed: true,
      said: expect.stringContaining('not at hand'),
    });
  });

  it('refuses what the platform refuses', async () => {
    replaceIn('manifest.yml', 'read:jira-work', 'read:jira-wrok');
    expect(await check('validation')).toEqual({
      passed: false,
      said: expect.stringContaining('read:jira-wrok'),
    });
  });

  it('refuses a call whose scope is missing', async () => {
    replaceIn('manifest.yml', 'read:jira-user', 'read:app-data:jira');
    expect(await check('lint')).toEqual({
      passed: false,
      said: expect.stringContaining('read:jira-user'),
    });
  });

  it('asks no scope for a call that is made without a token', async () => {
    replaceIn('manifest.yml', 'read:jira-user', 'read:app-data:jira');
    replaceIn('docs/scopes.md', '| call |', '| call | as |');
    replaceIn(
      'docs/scopes.md',
      '`GET /rest/api/3/myself` |',
      '`GET /rest/api/3/myself` | nobody |',
    );
    expect((await check('lint')).passed).toBe(true);
  });

  it('refuses what only our own rules see', async () => {
    replaceIn('manifest.yml', 'avi:jira:updated:issue', 'avi:jira:update:issue');
    expect(await check('rules')).toEqual({
      passed: false,
      said: expect.stringContaining('which no product sends'),
    });
  });

  it('refuses an app whose types do not fit when it is packaged', async () => {
    appendFileSync(inApp('src/index.ts'), "\nexport const count: number = 'many';\n");
    expect(await check('package')).toEqual({
      passed: false,
      said: expect.stringContaining('TS2322'),
    });
  });

  it('refuses a package that lacks a handler', async () => {
    replaceIn('src/index.ts', 'onIssueEvent', 'onOtherEvent');
    expect(await check('package')).toEqual({
      passed: false,
      said: expect.stringContaining("no handler 'onIssueEvent'"),
    });
  });
});
