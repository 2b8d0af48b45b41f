import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useWords } from '../../i18n/words';
import { Banner } from '../../ui/banner';
import { ActionForm } from './action-form';
import { ActionItem } from './action-item';
import { EarlierActions } from './earlier-actions';
import styles from './retro.module.css';
import type { RetroSession } from './session';
import { useTrouble } from './use-trouble';

/** What somebody will do, and what became of what was agreed the last time. */
export function ActionsStep({ session }: { readonly session: RetroSession }) {
  const { t } = useWords();
  const { said, attempt } = useTrouble();
  const [adding, setAdding] = useState(false);
  const { actions, retrospective } = session.data;
  return (
    <div className={styles['stack']}>
      <EarlierActions retroId={retrospective.id} />
      {said !== null && <Banner tone="danger">{said}</Banner>}
      <ul className={styles['column']}>
        {actions.map((action) => (
          <ActionItem key={action.id} action={action} session={session} attempt={attempt} />
        ))}
      </ul>
      {actions.length === 0 && <p className={styles['quiet']}>{t('retro.action.none')}</p>}
      {adding && <ActionForm action={null} session={session} onDone={() => setAdding(false)} />}
      {retrospective.may.write && !adding && (
        <div>
          <Button onClick={() => setAdding(true)}>{t('retro.action.add')}</Button>
        </div>
      )}
    </div>
  );
}
