import { bulletList, doc, heading, paragraph, type Block, type Doc } from '../adf/blocks';

const titleOf = (line: string): string | null => /^##\s+(.*)$/u.exec(line)?.[1] ?? null;
const itemOf = (line: string): string | null => /^[-*]\s+(.*)$/u.exec(line)?.[1] ?? null;

/** Items that follow each other are one list. */
function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let items: string[] = [];
  const close = (): void => {
    blocks.push(...bulletList(items));
    items = [];
  };
  for (const line of lines) {
    const item = itemOf(line);
    if (item !== null) {
      items.push(item);
      continue;
    }
    close();
    const title = titleOf(line);
    if (title !== null) blocks.push(heading(2, title));
    else if (line !== '') blocks.push(paragraph(line));
  }
  close();
  return blocks;
}

/** A page out of plain text: `## ` begins a heading, `- ` an item of a list, anything else is a paragraph. */
export const pageDocument = (text: string): Doc =>
  doc(...blocksOf(text.split(/\r?\n/u).map((line) => line.trim())));
