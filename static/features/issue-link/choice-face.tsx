import { useWords } from '../../i18n/words';
import { Hidden } from '../../ui/hidden';
import { StatusSign } from '../../ui/status-sign';
import type { KeyResultChoice } from '../../ui/views';
import styles from './choice-face.module.css';

interface ChoiceFaceProps {
  readonly choice: Omit<KeyResultChoice, 'id' | 'because'>;
}

/** A key result as the link box lists it. */
export function ChoiceFace({ choice }: ChoiceFaceProps) {
  const words = useWords();
  return (
    <div className={styles['choice']}>
      <span>
        <StatusSign status={choice.status} />
        <Hidden>{words.status(choice.status)}</Hidden>
      </span>
      <span className={styles['text']}>
        <span>
          <span className={styles['key']}>{choice.key}</span> {choice.title}
        </span>
        <span className={styles['objective']}>
          {choice.objectiveKey} {choice.objectiveTitle}
        </span>
      </span>
      <span className={styles['key']}>
        {choice.progress === null ? '–' : words.percent(choice.progress)}
      </span>
    </div>
  );
}
