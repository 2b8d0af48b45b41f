import Button from '@atlaskit/button/new';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useWords } from '../../i18n/words';
import type { Alignment, NamedNode } from './load-alignment';
import { TreeItem } from './tree-item';
import { treeMove } from './tree-keys';
import styles from './tree.module.css';
import { treeRows } from './tree-rows';
import { useCounting } from './use-counting';
import { useExpanded } from './use-expanded';

interface TreeProps {
  readonly alignment: Alignment;
  readonly open: (node: NamedNode) => (() => void) | null;
  readonly reload: () => Promise<void>;
}

/** From strategy to team, to be opened step by step. */
export function Tree({ alignment, open, reload }: TreeProps) {
  const { t } = useWords();
  const { isExpanded, set, setAll } = useExpanded();
  const [wanted, setWanted] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const count = useCounting(reload);
  const rows = treeRows(alignment, isExpanded);
  if (rows.length === 0) return null;
  const items = new Map(alignment.nodes.map((node) => [node.id, node]));
  const active = rows.find(({ path }) => path === wanted)?.path ?? rows[0]?.path ?? '';
  const go = (path: string) => {
    setWanted(path);
    list.current?.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`)?.focus();
  };
  const pressed = (event: KeyboardEvent) => {
    const move = treeMove(event.key, rows, active);
    if (move === null) return;
    event.preventDefault();
    if (move.kind === 'go') go(move.path);
    else set(move.path, move.kind === 'expand');
  };
  return (
    <div className={styles['box']}>
      <div className={styles['actions']}>
        <Button spacing="compact" appearance="subtle" onClick={() => setAll(true)}>
          {t('alignment.expandAll')}
        </Button>
        <Button spacing="compact" appearance="subtle" onClick={() => setAll(false)}>
          {t('alignment.collapseAll')}
        </Button>
      </div>
      <div
        className={styles['tree']}
        ref={list}
        role="tree"
        aria-label={t('alignment.tree')}
        onKeyDown={pressed}
      >
        {rows.map((row) => (
          <TreeItem
            key={row.path}
            row={row}
            parent={row.link === null ? undefined : items.get(row.link.parentId)}
            active={row.path === active}
            open={open}
            onActive={() => setWanted(row.path)}
            onExpand={(expanded) => set(row.path, expanded)}
            onCount={count}
          />
        ))}
      </div>
    </div>
  );
}
