import type { ReactNode } from 'react';
import Lozenge from '@atlaskit/lozenge';
import { useDates } from '../../i18n/use-dates';
import { textAttr, type AdfNode } from './node';

const appearances: Readonly<
  Record<string, 'default' | 'inprogress' | 'moved' | 'new' | 'removed' | 'success'>
> = {
  ...{ neutral: 'default', purple: 'new', blue: 'inprogress' },
  ...{ red: 'removed', yellow: 'moved', green: 'success' },
};

function marked(node: AdfNode): ReactNode {
  return (node.marks ?? []).reduce<ReactNode>((inner, mark) => {
    switch (mark.type) {
      case 'strong':
        return <strong>{inner}</strong>;
      case 'em':
        return <em>{inner}</em>;
      case 'strike':
        return <s>{inner}</s>;
      case 'code':
        return <code>{inner}</code>;
      case 'link':
        return <a href={textAttr(mark, 'href')}>{inner}</a>;
      default:
        return inner;
    }
  }, node.text);
}

function DateNode({ node }: { readonly node: AdfNode }) {
  const dates = useDates();
  return <time>{dates.day(Number(textAttr(node, 'timestamp')))}</time>;
}

/** What stands inside a line; undefined for nodes that are no such thing. */
export function inlineOf(node: AdfNode): ReactNode | undefined {
  switch (node.type) {
    case 'text':
      return marked(node);
    case 'hardBreak':
      return <br />;
    case 'status':
      return (
        <Lozenge appearance={appearances[textAttr(node, 'color')] ?? 'default'}>
          {textAttr(node, 'text')}
        </Lozenge>
      );
    case 'date':
      return <DateNode node={node} />;
    case 'mention':
    case 'emoji':
      return textAttr(node, 'text');
    case 'inlineCard':
      return <a href={textAttr(node, 'url')}>{textAttr(node, 'url')}</a>;
    default:
      return undefined;
  }
}
