import { retroWords } from '../../../src/contract/wording/retro-words';
import { columnsOf } from '../../../src/domain/retro-format';
import { useWords } from '../../i18n/words';
import styles from './cards-step.module.css';
import type { RetroCard } from './retro-data';
import type { RetroSession } from './session';
import type { Attempt } from './use-trouble';

interface MoveCardProps {
  readonly card: RetroCard;
  readonly isUnder: boolean;
  readonly session: RetroSession;
  readonly attempt: Attempt;
}

const shown = 60;
const short = (text: string): string =>
  text.length > shown ? `${text.slice(0, shown - 1)}…` : text;

/** The same as dragging, by keyboard and finger: onto another card, out of its stack, to another column. */
export function MoveCard({ card, isUnder, session, attempt }: MoveCardProps) {
  const { t, locale } = useWords();
  const { columns } = retroWords(locale);
  const { retrospective, cards } = session.data;
  const tops = cards.filter(({ id, leadId }) => leadId === null && id !== card.id);
  const others = columnsOf(retrospective.format).filter((column) => column !== card.column);
  const choose = (choice: string) => {
    const [kind, target = ''] = choice.split(' ');
    if (kind === 'onto') void attempt(() => session.stack(card.id, target));
    if (kind === 'out') void attempt(() => session.unstack(card.id));
    if (kind === 'to') void attempt(() => session.edit(card, { column: target }));
  };
  return (
    <select
      className={styles['move']}
      aria-label={t('retro.card.move')}
      title={t('retro.card.move')}
      value=""
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="">⋯</option>
      {isUnder && <option value="out">{t('retro.card.unstack')}</option>}
      {card.may.edit &&
        others.map((column) => (
          <option key={column} value={`to ${column}`}>
            {t('retro.card.toColumn', { column: columns[column] })}
          </option>
        ))}
      {tops.length > 0 && (
        <optgroup label={t('retro.card.stackOnto')}>
          {tops.map(({ id, text }) => (
            <option key={id} value={`onto ${id}`}>
              {short(text)}
            </option>
          ))}
        </optgroup>
      )}
    </select>
  );
}
