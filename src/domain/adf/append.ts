import { paragraph, type Block, type Doc } from './blocks';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether what was added under this name stands in a page’s document, as JSON text. */
export const holds = (body: string, mark: string): boolean => body.includes(mark);

/**
 * A page’s document, as JSON text, with another one at its end; the first block added is named
 * `mark`. Null where that stands there already.
 */
export function appended(body: string, document: Doc, mark: string): string | null {
  if (holds(body, mark)) return null;
  const page: unknown = JSON.parse(body);
  const content = isRecord(page) ? page['content'] : null;
  const before: readonly unknown[] = Array.isArray(content) ? content : [];
  const added = marked(document.content, mark);
  return JSON.stringify({ type: 'doc', version: 1, content: [...before, ...added] });
}

/** Only a paragraph or a heading takes a name: before anything else stands an empty one. */
function marked(blocks: readonly Block[], mark: string): readonly object[] {
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph' && first?.type !== 'heading') {
    return [named(paragraph(), mark), ...blocks];
  }
  return [named(first, mark), ...rest];
}

const named = (block: Block, localId: string): object => ({
  ...block,
  attrs: { ...('attrs' in block ? block.attrs : {}), localId },
});
