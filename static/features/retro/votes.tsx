import AddIcon from '@atlaskit/icon/core/add';
import MinusIcon from '@atlaskit/icon/core/minus';
import { useWords } from '../../i18n/words';
import { Hidden } from '../../ui/hidden';
import { IconAction } from '../../ui/icon-action';
import styles from './cards-step.module.css';
import type { RetroCard } from './retro-data';
import type { RetroSession } from './session';
import type { Attempt } from './use-trouble';

const mostDots = 8;

interface VotesProps {
  readonly card: RetroCard;
  readonly session: RetroSession;
  readonly attempt: Attempt;
}

/** All votes on a card as dots, one’s own filled; nobody sees who gave the others. */
export function Votes({ card, session, attempt }: VotesProps) {
  const { t } = useWords();
  const { may, votesLeft } = session.data.retrospective;
  const { votes, myVotes } = card;
  const set = (count: number) => void attempt(() => session.vote(card, count));
  const dots = Math.min(votes, mostDots);
  return (
    <span className={styles['votesRow']}>
      <span className={styles['dots']} aria-hidden="true">
        {Array.from({ length: dots }, (_, index) => (
          <span key={index} className={styles['dot']} data-mine={index < myVotes} />
        ))}
        {votes > mostDots && <span className={styles['more']}>+{votes - mostDots}</span>}
      </span>
      <Hidden>{t('retro.card.votes', { n: votes, mine: myVotes })}</Hidden>
      {may.write && (
        <>
          <IconAction
            icon={MinusIcon}
            label={t('retro.card.voteLess')}
            disabled={myVotes === 0}
            onClick={() => set(myVotes - 1)}
          />
          <IconAction
            icon={AddIcon}
            label={t('retro.card.voteMore')}
            disabled={votesLeft === 0}
            onClick={() => set(myVotes + 1)}
          />
        </>
      )}
    </span>
  );
}
