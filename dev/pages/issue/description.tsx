import { useText } from '../i18n/use-text';
import type { AdfNode, Issue } from '../jira/types';

const tags = {
  paragraph: 'p',
  heading: 'h3',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  blockquote: 'blockquote',
  codeBlock: 'pre',
} as const;

const isKnown = (type: string): type is keyof typeof tags => type in tags;

function Node({ node }: { readonly node: AdfNode }) {
  if (node.type === 'hardBreak') return <br />;
  if (node.text !== undefined) return <>{node.text}</>;
  const inner = (node.content ?? []).map((child, at) => <Node key={at} node={child} />);
  if (!isKnown(node.type)) return <>{inner}</>;
  const Tag = tags[node.type];
  return <Tag>{inner}</Tag>;
}

/** The issue's description, drawn from its document. */
export function Description({ issue }: { readonly issue: Issue }) {
  const text = useText();
  const { description } = issue.fields;
  return (
    <section>
      <div className="section-title">
        <h2 className="section-name">{text('description')}</h2>
      </div>
      <div className="description">
        {description ? (
          <Node node={description} />
        ) : (
          <p className="subtle">{text('noDescription')}</p>
        )}
      </div>
    </section>
  );
}
