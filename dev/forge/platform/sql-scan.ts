/** A statement without its texts: words in upper case, one blank between tokens. */
export interface ScannedSql {
  readonly words: readonly string[];
  /** Comments that carry instructions: hints and conditional code. */
  readonly activeComments: readonly string[];
}

// Quoted texts and names, comments, words, and any other single character.
const tokenPattern =
  /'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.|"")*"|`(?:[^`]|``)*`|\/\*[\s\S]*?\*\/|--(?=\s|$)[^\n]*|#[^\n]*|[A-Za-z_@$][\w$@]*|\s+|./gs;

/** The server's own schemas are known by their names however they are written. */
export const systemSchemas = ['INFORMATION_SCHEMA', 'MYSQL', 'PERFORMANCE_SCHEMA', 'SYS'] as const;

const isSystemSchema = (token: string): boolean =>
  systemSchemas.some((name) => token.toUpperCase() === `\`${name}\``);

/** Splits a statement so that policy looks at its words and never inside a text or a quoted name. */
export function scanSql(statement: string): ScannedSql {
  const words: string[] = [];
  const activeComments: string[] = [];
  for (const [token] of statement.matchAll(tokenPattern)) {
    if (/^\s/.test(token) || /^--\s?/.test(token) || token.startsWith('#')) continue;
    if (/^\/\*(?:[!+]|M!)/.test(token)) activeComments.push(token);
    else if (isSystemSchema(token)) words.push(token.slice(1, -1).toUpperCase());
    else if (/^["'`]/.test(token)) words.push(token.charAt(0));
    else if (!token.startsWith('/*')) words.push(token.toUpperCase());
  }
  while (words.at(-1) === ';') words.pop();
  return { words, activeComments };
}
