import type { AdfDocument } from '../model/issue';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function textOf(node: unknown): string {
  if (!isRecord(node)) return '';
  if (typeof node.text === 'string') return node.text;
  const inner = Array.isArray(node.content) ? node.content.map(textOf) : [];
  return inner.join(node.type === 'doc' ? '\n' : '');
}

/** The words of a document, one line a block. */
export function plainText(document: AdfDocument): string {
  return textOf(document);
}

/** A document of one paragraph a line. */
export function documentOf(text: string): AdfDocument {
  return {
    version: 1,
    type: 'doc',
    content: text.split('\n').map((line) => ({
      type: 'paragraph',
      content: line === '' ? [] : [{ type: 'text', text: line }],
    })),
  };
}
