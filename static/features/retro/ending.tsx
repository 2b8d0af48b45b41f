import Checkbox from '@atlaskit/checkbox';
import { useState } from 'react';
import { useWords } from '../../i18n/words';
import { Form } from '../../ui/form';
import { useSubmit } from '../../ui/use-submit';
import styles from './retro.module.css';
import type { RetroSession } from './session';

interface EndingProps {
  readonly session: RetroSession;
  readonly onDone: () => void;
  readonly onWritten: () => void;
}

/**
 * Ends a retrospective and makes it text of its page, which everybody reads who reads the page. Where
 * it is finished already, be it because only the second half failed, writing is what is left to do.
 */
export function Ending({ session, onDone, onWritten }: EndingProps) {
  const { t } = useWords();
  const submission = useSubmit();
  const [wantsPage, setWantsPage] = useState(true);
  const isLocked = session.data.retrospective.lockedAt !== null;
  const end = async () => {
    const ended = await submission.run(async () => {
      if (!isLocked) await session.lock();
      if (!isLocked && !wantsPage) return;
      await session.writePage();
      onWritten();
    });
    if (ended) onDone();
  };
  return (
    <Form
      title={t(isLocked ? 'retro.write' : 'retro.lock.title')}
      lead={t(isLocked ? 'retro.write.body' : 'retro.lock.body')}
      submitLabel={t(isLocked ? 'retro.write.submit' : 'retro.lock')}
      submission={submission}
      fields={[]}
      onSubmit={() => void end()}
      onCancel={onDone}
    >
      {!isLocked && (
        <div className={styles['choice']}>
          <Checkbox
            label={t('retro.write')}
            isChecked={wantsPage}
            onChange={(event) => setWantsPage(event.currentTarget.checked)}
          />
          {wantsPage && <p className={styles['quiet']}>{t('retro.write.body')}</p>}
        </div>
      )}
    </Form>
  );
}
