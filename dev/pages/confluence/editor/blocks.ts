import type { AdfNode } from '../adf/node';

export const textStyles = ['paragraph', 'heading2', 'heading3', 'bullet'] as const;
export type TextStyle = (typeof textStyles)[number];

interface TextBlock {
  readonly kind: 'text';
  readonly style: TextStyle;
  readonly text: string;
}

/** A macro, with what people wrote into it; null for one without a body. */
interface MacroBlock {
  readonly kind: 'macro';
  readonly node: AdfNode;
  readonly body: string | null;
}

/** What this editor cannot change and so does not touch. */
interface KeptBlock {
  readonly kind: 'kept';
  readonly node: AdfNode;
}

export type Block = { readonly id: string } & (TextBlock | MacroBlock | KeptBlock);
export type NewBlock = TextBlock | MacroBlock | KeptBlock;

const isPlain = (node: AdfNode): boolean =>
  (node.content ?? []).every(({ type, marks }) => type === 'text' && (marks ?? []).length === 0);

export const plainText = (node: AdfNode): string =>
  (node.content ?? []).map(({ text }) => text ?? '').join('');

const text = (style: TextStyle, node: AdfNode): TextBlock => ({
  ...{ kind: 'text', style },
  text: plainText(node),
});

const firstOf = (item: AdfNode): AdfNode | undefined =>
  item.content?.length === 1 ? item.content[0] : undefined;

const plainItem = (item: AdfNode): boolean => {
  const only = firstOf(item);
  return only?.type === 'paragraph' && isPlain(only);
};

const bodyText = (node: AdfNode): string => (node.content ?? []).map(plainText).join('\n');

function blocksOfNode(node: AdfNode): NewBlock[] {
  const kept: NewBlock[] = [{ kind: 'kept', node }];
  switch (node.type) {
    case 'paragraph':
      return isPlain(node) ? [text('paragraph', node)] : kept;
    case 'heading': {
      const level = node.attrs?.['level'];
      if (!isPlain(node) || (level !== 2 && level !== 3)) return kept;
      return [text(level === 2 ? 'heading2' : 'heading3', node)];
    }
    case 'bulletList':
      if (!(node.content ?? []).every(plainItem)) return kept;
      return (node.content ?? []).flatMap((item) => {
        const only = firstOf(item);
        return only ? [text('bullet', only)] : [];
      });
    case 'extension':
      return [{ kind: 'macro', node, body: null }];
    case 'bodiedExtension':
      return [{ kind: 'macro', node, body: bodyText(node) }];
    default:
      return kept;
  }
}

/** The parts of a page that are edited one by one. */
export const blocksOf = (document: AdfNode): NewBlock[] =>
  (document.content ?? []).flatMap(blocksOfNode);

const words = (said: string): Pick<AdfNode, 'content'> =>
  said === '' ? {} : { content: [{ type: 'text', text: said }] };

const paragraph = (said: string): AdfNode => ({ type: 'paragraph', ...words(said) });

/** A body that was not touched keeps its formatting. */
const withBody = (node: AdfNode, body: string | null): AdfNode =>
  body === null || body === bodyText(node)
    ? node
    : { ...node, content: body.split('\n').map(paragraph) };

function nodeOf(block: NewBlock): AdfNode {
  if (block.kind === 'kept') return block.node;
  if (block.kind === 'macro') return withBody(block.node, block.body);
  switch (block.style) {
    case 'heading2':
      return { type: 'heading', attrs: { level: 2 }, ...words(block.text) };
    case 'heading3':
      return { type: 'heading', attrs: { level: 3 }, ...words(block.text) };
    case 'bullet':
      return { type: 'listItem', content: [paragraph(block.text)] };
    case 'paragraph':
      return paragraph(block.text);
  }
}

/** The page again: items that follow each other are one list. */
export function documentOf(blocks: readonly NewBlock[]): AdfNode {
  const content = blocks.map(nodeOf).reduce<AdfNode[]>((nodes, node) => {
    const last = nodes.at(-1);
    if (node.type !== 'listItem') return [...nodes, node];
    if (last?.type !== 'bulletList') return [...nodes, { type: 'bulletList', content: [node] }];
    const longer = { ...last, content: [...(last.content ?? []), node] };
    return [...nodes.slice(0, -1), longer];
  }, []);
  return { type: 'doc', content, version: 1 } as AdfNode;
}
