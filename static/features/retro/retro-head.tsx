import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { retroWords } from '../../../src/contract/wording/retro-words';
import { useWords } from '../../i18n/words';
import { Ending } from './ending';
import { Library } from '../library/library';
import { HomeName } from '../../ui/home-name';
import { Lozenge } from '../../ui/lozenge';
import { Moment } from '../../ui/moment';
import { useReturnFocus } from '../../ui/use-return-focus';
import styles from './retro.module.css';
import { RetroSettings } from './retro-settings';
import type { RetroSession } from './session';

interface PartProps {
  readonly session: RetroSession;
}

/** What the retrospective is about, and how it is held. */
function About({ session }: PartProps) {
  const { t, locale } = useWords();
  const { format, home, isAnonymous, lockedAt } = session.data.retrospective;
  return (
    <p className={styles['about']}>
      <span>{retroWords(locale).formats[format]}</span>
      <span>
        <HomeName home={home} />
      </span>
      {isAnonymous && <span>{t('retro.anonymous')}</span>}
      {lockedAt !== null && (
        <span>
          {t('retro.lockedAt')} <Moment at={lockedAt} />
        </span>
      )}
    </p>
  );
}

/** Title, what it is about, and what whoever edits the page may do. */
export function RetroHead({ session }: PartProps) {
  const { t } = useWords();
  const { title, may, lockedAt, home, pageId } = session.data.retrospective;
  const [open, setOpen] = useState<'settings' | 'ending' | 'library' | null>(null);
  const [written, setWritten] = useState(false);
  const [opener, back] = useReturnFocus<HTMLButtonElement>();
  const close = () => {
    setOpen(null);
    back();
  };
  return (
    <>
      <div className={styles['head']}>
        <div>
          <h2 className={styles['title']}>{title === '' ? t('retro.untitled') : title}</h2>
          <About session={session} />
        </div>
        <div className={styles['actions']}>
          {lockedAt !== null && may.keep && open === null && (
            <Button isDisabled={written} onClick={() => setOpen('ending')}>
              {t(written ? 'retro.written' : 'retro.write')}
            </Button>
          )}
          {lockedAt !== null && <Lozenge tone="success">{t('retro.finished')}</Lozenge>}
          {open === 'library' && <Button onClick={close}>{t('common.close')}</Button>}
          {open === null && (
            <Button ref={opener} appearance="subtle" onClick={() => setOpen('library')}>
              {t('retro.library')}
            </Button>
          )}
          {may.arrange && open === null && (
            <>
              <Button appearance="subtle" onClick={() => setOpen('settings')}>
                {t('retro.settings')}
              </Button>
              <Button onClick={() => setOpen('ending')}>{t('retro.lock')}</Button>
            </>
          )}
        </div>
      </div>
      {open === 'settings' && <RetroSettings session={session} onDone={close} />}
      {open === 'library' && <Library home={home} contentId={pageId} />}
      {open === 'ending' && (
        <Ending session={session} onDone={close} onWritten={() => setWritten(true)} />
      )}
    </>
  );
}
