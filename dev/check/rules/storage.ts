import type { AppFolder } from '../app';

const imports = (sources: Iterable<string>, name: string): boolean =>
  [...sources].some((text) => new RegExp(`from '${name}['/]`).test(text));

/** Code that stores needs `storage:app`, and Forge SQL its module; no validation of the platform asks for either. */
export function storageProblems({ manifest, sources }: AppFolder): string[] {
  const texts = [...sources.values()];
  const usesSql = imports(texts, '@forge/sql');
  const stores = usesSql || imports(texts, '@forge/kvs');
  const problems: string[] = [];
  if (stores && !manifest.permissions.scopes.includes('storage:app')) {
    problems.push("the app stores data without the scope 'storage:app'");
  }
  if (usesSql && !manifest.modules['sql']?.length) {
    problems.push("the app uses @forge/sql without a module 'sql'");
  }
  return problems;
}
