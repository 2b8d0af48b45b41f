import { useWords } from '../../i18n/words';
import styles from './count-toggle.module.css';
import type { AlignedNode, NamedNode } from './load-alignment';
import type { Count } from './use-counting';

interface CountToggleProps {
  readonly child: NamedNode;
  readonly parent: AlignedNode | undefined;
  readonly counts: boolean;
  readonly inTabOrder: boolean;
  readonly onCount: Count;
}

/** Whether an objective counts in the one it supports: a word, or a switch for the owner of that one. */
export function CountToggle({ child, parent, counts, inTabOrder, onCount }: CountToggleProps) {
  const { t } = useWords();
  const word = t(counts ? 'alignment.counts' : 'alignment.countsNot');
  if (parent?.kind !== 'objective') return null;
  if (!parent.may.edit) return counts ? <span className={styles['word']}>{word}</span> : null;
  return (
    <button
      type="button"
      className={styles['toggle']}
      aria-pressed={counts}
      aria-label={t('alignment.count', { key: child.key, parent: parent.key })}
      tabIndex={inTabOrder ? 0 : -1}
      onClick={() => void onCount(child, parent, !counts)}
    >
      {word}
    </button>
  );
}
