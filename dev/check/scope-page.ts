/** A call or event of docs/scopes.md with the scopes it needs. */
export interface ScopeRow {
  /** `GET /rest/api/3/field`, `avi:jira:created:issue`, or words for what the platform itself stores. */
  readonly subject: string;
  readonly scopes: readonly string[];
  /** It is made without a token, so no scope is looked at. */
  readonly anonymous: boolean;
}

const ticked = (text: string): string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map((hit) => hit[1] ?? '');

function row(line: string): ScopeRow | undefined {
  const cells = line.split('|').slice(1, -1);
  const first = cells[0]?.trim() ?? '';
  const isRule = /^-+$/.test(first);
  const isHead = ['what', 'call', 'event'].includes(first);
  if (cells.length < 2 || isRule || isHead) return undefined;
  return {
    subject: ticked(first)[0] ?? first,
    scopes: ticked(cells.at(-1) ?? ''),
    anonymous: cells[1]?.trim() === 'nobody',
  };
}

/** Reads the tables of docs/scopes.md. */
export function scopeRows(page: string): ScopeRow[] {
  return page.split('\n').flatMap((line) => row(line) ?? []);
}
