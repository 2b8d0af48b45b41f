import CrossIcon from '@atlaskit/icon/core/cross';
import EditIcon from '@atlaskit/icon/core/edit';
import { useState } from 'react';
import { useWords } from '../../i18n/words';
import { IconAction } from '../../ui/icon-action';
import { Person } from '../../ui/person';
import { dragKind } from './drag-kind';
import styles from './cards-step.module.css';
import { CardWords } from './card-words';
import { MoveCard } from './move-card';
import type { RetroCard } from './retro-data';
import type { RetroSession } from './session';
import type { Attempt } from './use-trouble';
import { Votes } from './votes';

interface CardNoteProps {
  readonly card: RetroCard;
  /** Lies under another one. */
  readonly isUnder: boolean;
  readonly session: RetroSession;
  readonly attempt: Attempt;
}

/** A sticky note: its words, its votes, and what may be done with it. It can be dragged onto another. */
export function CardNote({ card, isUnder, session, attempt }: CardNoteProps) {
  const { t } = useWords();
  const [editing, setEditing] = useState(false);
  const [over, setOver] = useState(false);
  const { may, votesEach } = session.data.retrospective;
  const stack = (id: string) => {
    if (id !== '' && id !== card.id) void attempt(() => session.stack(id, card.id));
  };
  return (
    <article
      className={`${styles['note']} ${isUnder ? styles['under'] : ''} ${over ? styles['target'] : ''}`}
      draggable={may.write && !editing}
      onDragStart={(event) => event.dataTransfer.setData(dragKind, card.id)}
      onDragOver={(event) => {
        if (!may.write || !event.dataTransfer.types.includes(dragKind)) return;
        event.preventDefault();
        event.stopPropagation();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.stopPropagation();
        setOver(false);
        stack(event.dataTransfer.getData(dragKind));
      }}
    >
      {editing ? (
        <CardWords card={card} session={session} onDone={() => setEditing(false)} />
      ) : (
        <p className={styles['words']}>{card.text}</p>
      )}
      <div className={styles['foot']}>
        {card.authorId !== null && <Person accountId={card.authorId} />}
        {votesEach > 0 && <Votes card={card} session={session} attempt={attempt} />}
        {may.write && !editing && (
          <span className={styles['tools']}>
            <MoveCard card={card} isUnder={isUnder} session={session} attempt={attempt} />
            {card.may.edit && (
              <IconAction
                icon={EditIcon}
                label={t('retro.card.edit')}
                onClick={() => setEditing(true)}
              />
            )}
            {card.may.remove && (
              <IconAction
                icon={CrossIcon}
                label={t('retro.card.remove')}
                onClick={() => void attempt(() => session.removeCard(card.id))}
              />
            )}
          </span>
        )}
      </div>
    </article>
  );
}
