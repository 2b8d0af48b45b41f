import CrossIcon from '@atlaskit/icon/core/cross';
import type { Evidence } from '../../../src/domain/evidence';
import { useWords } from '../../i18n/words';
import { IconAction } from '../../ui/icon-action';
import styles from './retro.module.css';

interface EvidenceChipsProps {
  readonly evidence: readonly Evidence[];
  /** Null where it cannot be taken away. */
  readonly onRemove: ((index: number) => void) | null;
}

/** What something rests on, each as a chip; links can be followed. */
export function EvidenceChips({ evidence, onRemove }: EvidenceChipsProps) {
  const { t } = useWords();
  if (evidence.length === 0) return null;
  return (
    <ul className={styles['chips']} aria-label={t('retro.evidence')}>
      {evidence.map(({ kind, ref, note }, index) => {
        const words = note === '' ? ref : note;
        return (
          <li key={`${kind} ${ref}`} className={styles['chip']}>
            <span>{t(`retro.evidence.${kind}`)}</span>
            {kind === 'link' ? (
              <a href={ref} target="_blank" rel="noreferrer">
                {words}
              </a>
            ) : (
              <span>{words}</span>
            )}
            {onRemove !== null && (
              <IconAction
                icon={CrossIcon}
                label={t('retro.evidence.remove', { name: words })}
                onClick={() => onRemove(index)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
