const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (node: unknown): string => {
  if (!isRecord(node)) return '';
  const { text, content } = node;
  const below = Array.isArray(content) ? content.map(textOf).join('') : '';
  return (typeof text === 'string' ? text : '') + below;
};

const holdsBlocks = new Set([
  'bulletList',
  'orderedList',
  'listItem',
  'panel',
  'blockquote',
  'expand',
]);

/** What a document says, one line a paragraph, heading or item of a list; empty ones are left out. */
export function plainLines(node: unknown): string[] {
  if (!isRecord(node)) return [];
  const { type, content } = node;
  const isOuter = type === 'doc' || (typeof type === 'string' && holdsBlocks.has(type));
  if (isOuter && Array.isArray(content)) return content.flatMap(plainLines);
  const text = textOf(node).trim();
  return text === '' ? [] : [text];
}
