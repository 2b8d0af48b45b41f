import * as z from 'zod/mini';
import styles from './adf-notes.module.css';

interface AdfNode {
  readonly type: string;
  readonly text?: string | undefined;
  readonly content?: readonly AdfNode[] | undefined;
}

const Node: z.ZodMiniType<AdfNode> = z.object({
  type: z.string(),
  text: z.optional(z.string()),
  content: z.optional(z.lazy(() => z.array(Node))),
});

const tags = {
  paragraph: 'p',
  heading: 'h4',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  blockquote: 'blockquote',
} as const;

const isKnown = (type: string): type is keyof typeof tags => type in tags;

const textOf = ({ text = '', content = [] }: AdfNode): string =>
  text + content.map(textOf).join('');

function Shown({ node }: { readonly node: AdfNode }) {
  if (node.type === 'hardBreak') return <br />;
  if (node.text !== undefined) return <>{node.text}</>;
  const inner = (node.content ?? []).map((child, at) => <Shown key={at} node={child} />);
  if (!isKnown(node.type)) return <>{inner}</>;
  const Tag = tags[node.type];
  return <Tag>{inner}</Tag>;
}

/** What people wrote into a macro, as plain text with its lists and headings; nothing where they wrote nothing. */
export function AdfNotes({
  document,
  label,
}: {
  readonly document: unknown;
  readonly label: string;
}) {
  const parsed = Node.safeParse(document);
  if (!parsed.success || textOf(parsed.data).trim() === '') return null;
  return (
    <section className={styles['notes']} aria-label={label}>
      <Shown node={parsed.data} />
    </section>
  );
}
