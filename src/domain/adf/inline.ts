/** Words in the Atlassian Document Format: what stands inside a line. */

export interface Mark {
  readonly type: 'strong' | 'em' | 'strike' | 'link';
  readonly attrs?: { readonly href: string };
}

interface Text {
  readonly type: 'text';
  readonly text: string;
  readonly marks?: readonly Mark[];
}

/** The colours that a lozenge in a page has. */
export type LozengeColour = 'neutral' | 'purple' | 'blue' | 'red' | 'yellow' | 'green';

interface Lozenge {
  readonly type: 'status';
  readonly attrs: { readonly text: string; readonly color: LozengeColour; readonly style: '' };
}

interface DateNode {
  readonly type: 'date';
  readonly attrs: { readonly timestamp: string };
}

interface HardBreak {
  readonly type: 'hardBreak';
}

export type Inline = Text | Lozenge | DateNode | HardBreak;

/** A plain string stands for its text. */
export type Words = string | Inline;

const marked =
  (mark: Mark) =>
  (words: string | Text): Text => {
    const { text, marks = [] } = typeof words === 'string' ? textNode(words) : words;
    return { type: 'text', text, marks: [...marks, mark] };
  };

const textNode = (text: string): Text => ({ type: 'text', text });

export const strong = marked({ type: 'strong' });
export const em = marked({ type: 'em' });
export const strike = marked({ type: 'strike' });
export const link = (words: string | Text, href: string): Text =>
  marked({ type: 'link', attrs: { href } })(words);

export const lineBreak: Inline = { type: 'hardBreak' };

/** Its words say what its colour says; a lozenge without words is not allowed. */
export const lozenge = (text: string, color: LozengeColour): Inline => ({
  type: 'status',
  attrs: { text: text === '' ? '–' : text, color, style: '' },
});

/** A calendar day, shown as each reader's own place writes it. */
export const dateOn = (day: string): Inline => ({
  type: 'date',
  attrs: { timestamp: String(Date.parse(`${day}T00:00:00Z`)) },
});

const isSaid = (inline: Inline): boolean => inline.type !== 'text' || inline.text !== '';

/** The format knows no empty text: it is left out. Line feeds become breaks. */
export const inlines = (words: readonly Words[]): Inline[] =>
  words
    .flatMap((each) => (typeof each === 'string' ? linesOf(each) : [each]))
    .filter((each) => isSaid(each));

const linesOf = (text: string): Inline[] =>
  text
    .split(/\r?\n/u)
    .flatMap((line, index) => (index === 0 ? [textNode(line)] : [lineBreak, textNode(line)]));
