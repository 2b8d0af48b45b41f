import ts from 'typescript';
import type { AppFolder } from '../app';

const entry = 'src/index.ts';

const isExported = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function namesOf(node: ts.Statement): string[] {
  if (ts.isExportDeclaration(node) && node.exportClause && ts.isNamedExports(node.exportClause)) {
    return node.isTypeOnly ? [] : node.exportClause.elements.map(({ name }) => name.text);
  }
  if (!isExported(node)) return [];
  if (ts.isFunctionDeclaration(node)) return node.name ? [node.name.text] : [];
  if (!ts.isVariableStatement(node)) return [];
  return node.declarationList.declarations.flatMap(({ name }) =>
    ts.isIdentifier(name)
      ? [name.text]
      : name.elements.flatMap((element) =>
          ts.isBindingElement(element) && ts.isIdentifier(element.name) ? [element.name.text] : [],
        ),
  );
}

/** Names of the values a module exports, found in its text. */
export function exportedNames(text: string): string[] {
  return ts
    .createSourceFile(entry, text, ts.ScriptTarget.Latest)
    .statements.flatMap((statement) => namesOf(statement));
}

function referenced(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([property, inner]) =>
    property === 'function' && typeof inner === 'string' ? [inner] : referenced(inner),
  );
}

/** Every handler of the manifest is exported, every export is a handler, every function is used by a module. */
export function handlerProblems({ manifest, sources }: AppFolder): string[] {
  const { function: functions, ...modules } = manifest.modules;
  const exported = exportedNames(sources.get(entry) ?? '');
  const wanted = functions.map(({ handler }) => handler.replace(/^index\./, ''));
  const used = new Set(referenced(modules));
  const keys = functions.map(({ key }) => key);
  return [
    ...wanted
      .filter((name) => !exported.includes(name))
      .map((name) => `${entry} does not export the handler '${name}'`),
    ...exported
      .filter((name) => !wanted.includes(name))
      .map((name) => `${entry} exports '${name}', which is no handler of the manifest`),
    ...keys.filter((key) => !used.has(key)).map((key) => `no module uses the function '${key}'`),
    ...[...used]
      .filter((key) => !keys.includes(key))
      .map((key) => `a module uses the function '${key}', which the manifest does not have`),
  ];
}
