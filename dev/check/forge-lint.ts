import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readApp } from './app';
import { config, reader, silent } from './forge-tools';
import { scopeRows } from './scope-page';
import { root } from '../setup/paths';

/** Atlassian's API descriptions, by the variable through which the linters take them. */
const descriptions: Readonly<Record<string, string | undefined>> = {
  LOCAL_JIRA_SWAGGER: 'jira-platform-v3.json',
  LOCAL_JSW_SWAGGER: 'jira-software-agile-2022.json',
  LOCAL_CONF_V2_SWAGGER: 'confluence-v2.json',
  LOCAL_JSM_SWAGGER: undefined,
  LOCAL_CONF_SWAGGER: undefined,
  LOCAL_BB_SWAGGER: undefined,
};

/** Points the linters to files: without them they would ask the network. Returns the descriptions that are missing. */
function useLocalDescriptions(specs: string, folder: string): string[] {
  const empty = path.join(folder, 'empty.json');
  writeFileSync(empty, '{"paths":{}}');
  process.env['USE_LOCAL_SWAGGER'] = '1';
  const missing: string[] = [];
  for (const [variable, name] of Object.entries(descriptions)) {
    const file = name === undefined ? empty : path.join(specs, name);
    process.env[variable] = existsSync(file) ? file : empty;
    if (name !== undefined && !existsSync(file)) missing.push(name);
  }
  return missing;
}

const statsig = { getDeprecatedRuntimes: () => Promise.resolve([]) };

/**
 * The linter asks for the scopes of every call, also of one that is made without a token. Made with one after all, it
 * would be refused on the local site.
 */
function needsNoScope(message: string): boolean {
  const { scopePage } = readApp(process.cwd());
  return scopeRows(scopePage)
    .filter(({ anonymous }) => anonymous)
    .some(({ subject }) => message.includes(`endpoint: ${subject} requires`));
}

async function lintWorkingDirectory(): Promise<string[]> {
  const { lint } = await import('@forge/lint');
  const files = await reader.recursiveReadDir('./src', ['node_modules', '.git']);
  const manifest = await config.readConfig();
  const results = await lint(files, manifest, 'development', silent, statsig as never, {
    linter: { mode: 'client-side' },
  });
  return results.flatMap(({ file, errors, warnings }) =>
    [...errors, ...warnings]
      .filter(({ message }) => !needsNoScope(message))
      .map(({ line, message }) => `${file}:${line} ${message}`),
  );
}

/**
 * What `forge lint` says without a login, about the app of the working directory; its warnings count as problems.
 * `notes` says which calls it could not compare with their scopes.
 */
export async function forgeLint(
  specs = process.env['PLUMBLINE_SPECS'] ?? path.join(root, '../shared/specs'),
): Promise<{ problems: string[]; notes: string[] }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'plumbline-lint-'));
  try {
    const missing = useLocalDescriptions(specs, folder);
    const notes = missing.map((name) => `${name} is not at hand: its calls are not compared`);
    return { problems: await lintWorkingDirectory(), notes };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
