/** Blocks of the Atlassian Document Format, as small as a page of ours needs them. */
import { inlines, type Inline, type Words } from './inline';
import type { BodiedMacro } from './macro';

interface Paragraph {
  readonly type: 'paragraph';
  readonly content: readonly Inline[];
}

interface Heading {
  readonly type: 'heading';
  readonly attrs: { readonly level: number };
  readonly content: readonly Inline[];
}

interface Rule {
  readonly type: 'rule';
}

interface ListItem {
  readonly type: 'listItem';
  readonly content: readonly (Paragraph | BulletList)[];
}

interface BulletList {
  readonly type: 'bulletList' | 'orderedList';
  readonly content: readonly ListItem[];
}

/** What may stand in a cell, in a panel and in an expand alike. */
export type Flow = Paragraph | Heading | BulletList;

interface Panel {
  readonly type: 'panel';
  readonly attrs: { readonly panelType: PanelKind };
  readonly content: readonly Flow[];
}

export type PanelKind = 'info' | 'note' | 'tip' | 'warning' | 'error' | 'success';

interface Cell {
  readonly type: 'tableCell' | 'tableHeader';
  readonly attrs?: { readonly colspan: number };
  readonly content: readonly Flow[];
}

interface Row {
  readonly type: 'tableRow';
  readonly content: readonly Cell[];
}

interface Table {
  readonly type: 'table';
  readonly attrs: { readonly layout: 'default'; readonly isNumberColumnEnabled: false };
  readonly content: readonly Row[];
}

interface Expand {
  readonly type: 'expand';
  readonly attrs: { readonly title: string };
  readonly content: readonly Inner[];
}

/** What may stand in an expand. */
export type Inner = Flow | Rule | Panel | Table;

export type Block = Inner | Expand | BodiedMacro<Inner>;

export interface Doc {
  readonly type: 'doc';
  readonly version: 1;
  readonly content: readonly Block[];
}

export const paragraph = (...words: readonly Words[]): Paragraph => ({
  type: 'paragraph',
  content: inlines(words),
});

/** Level 1 is the page's own title: ours begin at 2. */
export const heading = (level: 2 | 3 | 4 | 5 | 6, ...words: readonly Words[]): Heading => ({
  type: 'heading',
  attrs: { level },
  content: inlines(words),
});

export const rule: Rule = { type: 'rule' };

/** An item is its words, or its words with a list below. */
export type Item =
  Words | readonly Words[] | { readonly words: readonly Words[]; readonly below: readonly Item[] };

const listOf =
  (type: BulletList['type']) =>
  /** Nothing where there is no item: the format knows no empty list. */
  (items: readonly Item[]): Flow[] =>
    items.length === 0 ? [] : [{ type, content: items.map((item) => listItem(type, item)) }];

export const bulletList = listOf('bulletList');
export const orderedList = listOf('orderedList');

function listItem(type: BulletList['type'], item: Item): ListItem {
  const { words, below } = partsOf(item);
  const list: BulletList[] =
    below.length === 0 ? [] : [{ type, content: below.map((each) => listItem(type, each)) }];
  return { type: 'listItem', content: [paragraph(...words), ...list] };
}

function partsOf(item: Item): { words: readonly Words[]; below: readonly Item[] } {
  if (typeof item === 'string') return { words: [item], below: [] };
  if ('words' in item) return item;
  if ('type' in item) return { words: [item], below: [] };
  return { words: item, below: [] };
}

/** Nothing to say is an empty line: the format knows no empty panel, cell or expand. */
const filled = <T>(content: readonly T[]): readonly (T | Paragraph)[] =>
  content.length === 0 ? [paragraph()] : content;

export const panel = (panelType: PanelKind, ...content: readonly Flow[]): Panel => ({
  type: 'panel',
  attrs: { panelType },
  content: filled(content),
});

export const expand = (title: string, ...content: readonly Inner[]): Expand => ({
  type: 'expand',
  attrs: { title },
  content: filled(content),
});

/** What stands in a cell: words, a line of them, or whole blocks. */
export type CellContent = Words | readonly Words[] | { readonly blocks: readonly Flow[] };

const blocksOf = (content: CellContent): readonly Flow[] => {
  if (typeof content === 'string') return [paragraph(content)];
  if ('blocks' in content) return filled(content.blocks);
  return [paragraph(...('type' in content ? [content] : content))];
};

/** A cell over several columns. */
export const spanning = (colspan: number, content: CellContent): Cell => ({
  type: 'tableCell',
  attrs: { colspan },
  content: blocksOf(content),
});

const cellOf = (type: Cell['type'], content: CellContent): Cell => ({
  type,
  content: blocksOf(content),
});

/** A table with a row of headings. */
export const table = (
  headings: readonly CellContent[],
  rows: readonly (readonly (CellContent | Cell)[])[],
): Table => ({
  type: 'table',
  attrs: { layout: 'default', isNumberColumnEnabled: false },
  content: [
    { type: 'tableRow', content: headings.map((each) => cellOf('tableHeader', each)) },
    ...rows.map((row): Row => ({ type: 'tableRow', content: row.map((each) => asCell(each)) })),
  ],
});

const isCell = (content: CellContent | Cell): content is Cell =>
  typeof content === 'object' && 'type' in content && content.type === 'tableCell';

const asCell = (content: CellContent | Cell): Cell =>
  isCell(content) ? content : cellOf('tableCell', content);

/** A document is never empty: Confluence refuses one without a block. */
export const doc = (...content: readonly Block[]): Doc => ({
  type: 'doc',
  version: 1,
  content: filled(content),
});
