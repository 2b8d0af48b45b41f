import { useWords } from '../../i18n/words';
import { Hidden } from '../../ui/hidden';
import { StatusSign } from '../../ui/status-sign';
import type { NamedNode } from './load-alignment';
import styles from './node-name.module.css';

interface NodeNameProps {
  readonly node: NamedNode;
  /** Null where it has no page. */
  readonly onOpen: (() => void) | null;
  /** Whether Tab comes by. */
  readonly inTabOrder?: boolean;
}

/** Status, key and title of an item, as a way to it. */
export function NodeName({ node, onOpen, inTabOrder = true }: NodeNameProps) {
  const words = useWords();
  const face = (
    <>
      <span className={styles['key']}>{node.key}</span> {node.title}
    </>
  );
  return (
    <span className={styles['name']}>
      <span className={styles['sign']} title={words.status(node.status)}>
        <StatusSign status={node.status} />
        <Hidden>{words.status(node.status)}</Hidden>
      </span>
      {onOpen === null ? (
        <span className={styles['title']}>{face}</span>
      ) : (
        <button
          type="button"
          className={`${styles['title']} ${styles['open']}`}
          tabIndex={inTabOrder ? 0 : -1}
          onClick={onOpen}
        >
          {face}
        </button>
      )}
    </span>
  );
}
