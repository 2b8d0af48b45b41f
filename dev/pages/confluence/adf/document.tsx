import './document.css';
import type { ReactNode } from 'react';
import { inlineOf } from './inline';
import { textAttr, type AdfNode } from './node';

/** Draws what is no plain text: macros. */
export type DrawMacro = (node: AdfNode) => ReactNode;

const tags = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  blockquote: 'blockquote',
  codeBlock: 'pre',
  tableRow: 'tr',
  taskList: 'ul',
  decisionList: 'ul',
  decisionItem: 'li',
  layoutSection: 'div',
  layoutColumn: 'div',
} as const;

const isKnown = (type: string): type is keyof typeof tags => type in tags;
const extensions = new Set(['extension', 'inlineExtension', 'bodiedExtension']);

interface NodeProps {
  readonly node: AdfNode;
  readonly macro: DrawMacro;
}

const spanOf = (node: AdfNode, name: string): number => Number(textAttr(node, name)) || 1;

function Cell({ node, macro }: NodeProps) {
  const Tag = node.type === 'tableHeader' ? 'th' : 'td';
  return (
    <Tag colSpan={spanOf(node, 'colspan')} rowSpan={spanOf(node, 'rowspan')}>
      <Nodes nodes={node.content} macro={macro} />
    </Tag>
  );
}

function Heading({ node, macro }: NodeProps) {
  const level = Math.min(6, Math.max(1, Number(textAttr(node, 'level')) || 2));
  const Tag = `h${level}` as 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
  return (
    <Tag>
      <Nodes nodes={node.content} macro={macro} />
    </Tag>
  );
}

function Task({ node, macro }: NodeProps) {
  return (
    <li className="adf-task">
      <input type="checkbox" disabled checked={textAttr(node, 'state') === 'DONE'} readOnly />
      <Nodes nodes={node.content} macro={macro} />
    </li>
  );
}

function Expand({ node, macro }: NodeProps) {
  return (
    <details className="adf-expand" open>
      <summary>{textAttr(node, 'title')}</summary>
      <Nodes nodes={node.content} macro={macro} />
    </details>
  );
}

function Table({ node, macro }: NodeProps) {
  return (
    <div className="adf-table">
      <table>
        <tbody>
          <Nodes nodes={node.content} macro={macro} />
        </tbody>
      </table>
    </div>
  );
}

function Node({ node, macro }: NodeProps) {
  if (extensions.has(node.type)) return macro(node);
  const inline = inlineOf(node);
  if (inline !== undefined) return <>{inline}</>;
  switch (node.type) {
    case 'heading':
      return <Heading node={node} macro={macro} />;
    case 'rule':
      return <hr />;
    case 'panel':
      return (
        <div className={`adf-panel adf-panel-${textAttr(node, 'panelType')}`}>
          <Nodes nodes={node.content} macro={macro} />
        </div>
      );
    case 'expand':
    case 'nestedExpand':
      return <Expand node={node} macro={macro} />;
    case 'table':
      return <Table node={node} macro={macro} />;
    case 'tableCell':
    case 'tableHeader':
      return <Cell node={node} macro={macro} />;
    case 'taskItem':
      return <Task node={node} macro={macro} />;
    default:
      return <Plain node={node} macro={macro} />;
  }
}

function Plain({ node, macro }: NodeProps) {
  const inner = <Nodes nodes={node.content} macro={macro} />;
  if (!isKnown(node.type)) return inner;
  const Tag = tags[node.type];
  return <Tag className={`adf-${node.type}`}>{inner}</Tag>;
}

function Nodes({
  nodes,
  macro,
}: {
  readonly nodes: AdfNode['content'];
  readonly macro: DrawMacro;
}) {
  return (nodes ?? []).map((node, at) => <Node key={at} node={node} macro={macro} />);
}

/** An Atlassian document as Confluence shows it. */
export function Document({ node, macro }: NodeProps) {
  return (
    <div className="adf">
      <Nodes nodes={node.content} macro={macro} />
    </div>
  );
}
