import { useRef, useState } from 'react';
import { retroWords } from '../../../src/contract/wording/retro-words';
import type { RetroColumn } from '../../../src/domain/retro-format';
import { newId } from '../../api/ids';
import { useWords } from '../../i18n/words';
import styles from './cards-step.module.css';
import type { RetroSession } from './session';
import { useTrouble } from './use-trouble';

const longest = 500;

interface NewCardProps {
  readonly column: RetroColumn;
  readonly session: RetroSession;
}

/** Type, Enter, and the next one: what did not go through stays in the field. */
export function NewCard({ column, session }: NewCardProps) {
  const { t, locale } = useWords();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const { said, attempt } = useTrouble();
  const { isAnonymous } = session.data.retrospective;
  // One id until it is written, so that a try again writes once.
  const id = useRef(newId());
  const save = async () => {
    const words = text.trim();
    if (words === '' || busy) return;
    setBusy(true);
    const saved = await attempt(() =>
      session.write({ id: id.current, column, text: words, isAnonymous }),
    );
    setBusy(false);
    if (!saved) return;
    id.current = newId();
    setText('');
  };
  const label = t('retro.cards.add', { column: retroWords(locale).columns[column] });
  return (
    <div className={styles['new']}>
      <textarea
        className={styles['input']}
        rows={2}
        aria-label={label}
        placeholder={t('retro.cards.placeholder')}
        maxLength={longest}
        value={text}
        readOnly={busy}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Enter also ends a word being composed from Chinese keys.
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          void save();
        }}
      />
      {text !== '' && (
        <button type="button" className={styles['add']} onClick={() => void save()}>
          {t('retro.cards.addShort')}
        </button>
      )}
      {said !== null && (
        <p className={styles['trouble']} role="alert">
          {said}
        </p>
      )}
    </div>
  );
}
