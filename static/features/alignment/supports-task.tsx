import Button from '@atlaskit/button/new';
import { useWords } from '../../i18n/words';
import type { ObjectiveView } from '../../ui/views';
import { SupportsEditor } from './supports-editor';
import styles from './supports-task.module.css';

interface SupportsTaskProps {
  readonly objective: ObjectiveView;
  readonly onDone: () => void;
  readonly reload: () => Promise<void>;
}

/** What an objective supports, opened inside its card. */
export function SupportsTask({ objective, onDone, reload }: SupportsTaskProps) {
  const { t } = useWords();
  const { chain, key } = objective;
  return (
    <section className={styles['task']} aria-label={t('supports.for', { key })}>
      <h3 className={styles['title']}>{t('supports.for', { key })}</h3>
      <p className={styles['help']}>{t('supports.help')}</p>
      <SupportsEditor
        objective={objective}
        chain={chain}
        startOpen={chain.length === 0}
        reload={reload}
      />
      <div>
        <Button onClick={onDone}>{t('supports.done')}</Button>
      </div>
    </section>
  );
}
