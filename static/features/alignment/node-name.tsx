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
  /** False where the status stands beside in words as soon as there is room. */
  readonly saysStatus?: boolean;
}

/** Status, key and title of an item, as a way to it. */
export function NodeName(props: NodeNameProps) {
  const { node, onOpen, inTabOrder = true, saysStatus = true } = props;
  const words = useWords();
  const face = (
    <>
      <span className={styles['key']}>{node.key}</span> {node.title}
    </>
  );
  return (
    <span className={styles['name']}>
      <span className={styles['sign']} title={words.status(node.status)}>
        <span className={saysStatus ? undefined : styles['narrow']}>
          <StatusSign status={node.status} />
        </span>
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
