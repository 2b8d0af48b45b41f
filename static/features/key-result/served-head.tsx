import { useId, useState } from 'react';
import { useWords } from '../../i18n/words';
import { LinkTo } from '../../ui/destination';
import { StatusButton } from '../../ui/status-lozenge';
import { Why } from '../../ui/why';
import type { KeyResultView } from '../../ui/views';
import styles from './served-head.module.css';

interface ServedHeadProps {
  readonly keyResult: KeyResultView;
  /** The project page that opens the key result. */
  readonly projectKey: string;
}

/** Status, key and title of a key result; the status unfolds its explanation in place. */
export function ServedHead({ keyResult, projectKey }: ServedHeadProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { judgement, key, title, lastCheckIn } = keyResult;
  return (
    <div className={styles['head']}>
      <div className={styles['line']}>
        <StatusButton
          status={judgement.status}
          subject={key}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        />
        <LinkTo to={{ kind: 'key-result', id: keyResult.id, projectKey }}>{key}</LinkTo>
      </div>
      <h3 className={styles['title']}>{title}</h3>
      <div
        id={id}
        hidden={!open}
        className={styles['why']}
        role="region"
        aria-label={t('status.why')}
      >
        {open && <Why judgement={judgement} lastCheckIn={lastCheckIn} />}
      </div>
    </div>
  );
}
