import type { Doc } from './blocks';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A page’s document, as JSON text, with another one at its end; the first block added is named
 * `mark`. Null where that stands there already.
 */
export function appended(body: string, document: Doc, mark: string): string | null {
  if (body.includes(mark)) return null;
  const page: unknown = JSON.parse(body);
  const content = isRecord(page) ? page['content'] : null;
  const before: readonly unknown[] = Array.isArray(content) ? content : [];
  const [first, ...rest] = document.content;
  const named = first?.type === 'paragraph' || first?.type === 'heading';
  const marked = named ? { ...first, attrs: { ...attrsOf(first), localId: mark } } : first;
  return JSON.stringify({ type: 'doc', version: 1, content: [...before, marked, ...rest] });
}

const attrsOf = (block: object): object => ('attrs' in block ? (block.attrs as object) : {});
