import { useState } from 'react';
import { retroWords } from '../../../src/contract/wording/retro-words';
import type { RetroColumn } from '../../../src/domain/retro-format';
import { useWords } from '../../i18n/words';
import styles from './cards-step.module.css';
import { CardNote } from './card-note';
import { dragKind } from './drag-kind';
import { NewCard } from './new-card';
import type { RetroCard } from './retro-data';
import type { RetroSession } from './session';
import type { Attempt } from './use-trouble';

interface CardColumnProps {
  readonly column: RetroColumn;
  /** Which of the four paper colours. */
  readonly shade: number;
  readonly stacks: readonly (readonly RetroCard[])[];
  readonly session: RetroSession;
  readonly attempt: Attempt;
}

/** One column: its cards in stacks, and a place to write the next one. Cards can be dropped on it. */
export function CardColumn({ column, shade, stacks, session, attempt }: CardColumnProps) {
  const { t, locale } = useWords();
  const [over, setOver] = useState(false);
  const { may } = session.data.retrospective;
  const drop = (id: string) => {
    const card = session.data.cards.find((each) => each.id === id);
    if (card?.may.edit !== true || card.column === column) return;
    void attempt(() => session.edit(card, { column }));
  };
  return (
    <section
      className={`${styles['column']} ${over ? styles['over'] : ''}`}
      data-shade={shade}
      aria-label={retroWords(locale).columns[column]}
      onDragOver={(event) => {
        if (!may.write || !event.dataTransfer.types.includes(dragKind)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        drop(event.dataTransfer.getData(dragKind));
      }}
    >
      <h3 className={styles['columnTitle']}>{retroWords(locale).columns[column]}</h3>
      <ul className={styles['cards']}>
        {stacks.map((stack) => (
          <li key={stack[0]?.id} className={styles['stack']}>
            {stack.map((card, index) => (
              <CardNote
                key={card.id}
                card={card}
                isUnder={index > 0}
                session={session}
                attempt={attempt}
              />
            ))}
          </li>
        ))}
      </ul>
      {stacks.length === 0 && !may.write && (
        <p className={styles['quiet']}>{t('retro.cards.none')}</p>
      )}
      {may.write && <NewCard column={column} session={session} />}
    </section>
  );
}
