import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useWords } from '../../i18n/words';
import styles from './cards-step.module.css';
import type { RetroCard } from './retro-data';
import type { RetroSession } from './session';
import { useTrouble } from './use-trouble';

interface CardWordsProps {
  readonly card: RetroCard;
  readonly session: RetroSession;
  readonly onDone: () => void;
}

/** The words of one’s own card while they are changed. */
export function CardWords({ card, session, onDone }: CardWordsProps) {
  const { t } = useWords();
  const [text, setText] = useState(card.text);
  const { said, attempt } = useTrouble();
  const save = async () => {
    const words = text.trim();
    if (words === '') return;
    if (words === card.text) return onDone();
    if (await attempt(() => session.edit(card, { text: words }))) onDone();
  };
  return (
    <div className={styles['new']}>
      <textarea
        className={styles['input']}
        rows={3}
        autoFocus
        aria-label={t('retro.card.words')}
        maxLength={500}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Escape') onDone();
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          void save();
        }}
      />
      <div className={styles['buttons']}>
        <Button spacing="compact" appearance="primary" onClick={() => void save()}>
          {t('common.save')}
        </Button>
        <Button spacing="compact" appearance="subtle" onClick={onDone}>
          {t('common.cancel')}
        </Button>
      </div>
      {said !== null && (
        <p className={styles['trouble']} role="alert">
          {said}
        </p>
      )}
    </div>
  );
}
