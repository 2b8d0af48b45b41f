import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import LockIcon from '@atlaskit/icon/core/lock-locked';
import type { KeyboardEvent } from 'react';
import { useWords } from '../../i18n/words';
import { Hidden } from '../../ui/hidden';
import { CountToggle } from './count-toggle';
import type { AlignedNode, NamedNode } from './load-alignment';
import { NodeFigures } from './node-figures';
import { NodeName } from './node-name';
import styles from './tree.module.css';
import type { TreeRow } from './tree-rows';
import type { Count } from './use-counting';

interface TreeItemProps {
  readonly row: TreeRow;
  /** What it supports here; undefined where it stands by itself. */
  readonly parent: AlignedNode | undefined;
  readonly active: boolean;
  readonly open: (node: NamedNode) => (() => void) | null;
  readonly onActive: () => void;
  readonly onExpand: (expanded: boolean) => void;
  readonly onCount: Count;
}

function Twist({ row, onExpand }: Pick<TreeItemProps, 'row' | 'onExpand'>) {
  const { expanded } = row;
  if (expanded === null) return <span className={styles['twist']} />;
  const Icon = expanded ? ChevronDownIcon : ChevronRightIcon;
  return (
    // For the pointer; the keyboard has its arrows.
    <span className={styles['twist']} aria-hidden="true" onClick={() => onExpand(!expanded)}>
      <Icon label="" size="small" color="currentColor" />
    </span>
  );
}

function HiddenNode() {
  const { t } = useWords();
  return (
    <span className={styles['hidden']} title={t('chain.hidden')}>
      <LockIcon label="" size="small" color="currentColor" />
      <Hidden>{t('chain.hidden')}</Hidden>
    </span>
  );
}

/** One step of the tree: status, name, progress, owner. */
export function TreeItem(props: TreeItemProps) {
  const { row, parent, active, open, onActive, onExpand, onCount } = props;
  const { node, depth, expanded, link } = row;
  const onOpen = node.kind === 'hidden' ? null : open(node);
  const pressed = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.key !== 'Enter') return;
    event.preventDefault();
    onOpen?.();
  };
  return (
    <div
      role="treeitem"
      className={styles['item']}
      data-path={row.path}
      style={{ paddingInlineStart: `calc(${String(depth - 1)} * var(--tree-step))` }}
      aria-level={depth}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={expanded ?? undefined}
      aria-selected={active}
      tabIndex={active ? 0 : -1}
      onFocus={onActive}
      onKeyDown={pressed}
    >
      <Twist row={row} onExpand={onExpand} />
      {node.kind === 'hidden' ? (
        <HiddenNode />
      ) : (
        <>
          <NodeName node={node} onOpen={onOpen} inTabOrder={active} saysStatus={false} />
          {link !== null && (
            <CountToggle
              child={node}
              parent={parent}
              counts={link.counts}
              inTabOrder={active}
              onCount={onCount}
            />
          )}
          <NodeFigures node={node} />
        </>
      )}
    </div>
  );
}
