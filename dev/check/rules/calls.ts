import type { AppFolder } from '../app';
import { scopeRows } from '../scope-page';

const literal = /[`'"](\/(?:rest|wiki)\/[^`'"]*)[`'"]/g;

/** `/a/${id}?x=y` and `/a/{issueId}` become `/a/{}`. */
const shape = (path: string): string => path.replace(/\$?\{[^}]*\}/g, '{}').replace(/\?.*$/, '');

/**
 * Every address of a product that the code holds is a call of docs/scopes.md. Atlassian's linter knows only calls
 * written out in one piece; this one finds the address wherever it stands.
 */
export function callProblems({ sources, scopePage }: AppFolder): string[] {
  const known = new Set(
    scopeRows(scopePage).map(({ subject }) => shape(subject.split(' ')[1] ?? '')),
  );
  return [...sources].flatMap(([file, text]) =>
    [...text.matchAll(literal)]
      .map((hit) => shape(hit[1] ?? ''))
      .filter((path) => !known.has(path))
      .map((path) => `${file} calls ${path}, which docs/scopes.md does not name`),
  );
}
