import { columnIn, columnsOf, type RetroColumn } from '../../../src/domain/retro-format';
import { stacksOf } from '../../../src/domain/stacks';
import { useWords } from '../../i18n/words';
import { Banner } from '../../ui/banner';
import { CardColumn } from './card-column';
import styles from './cards-step.module.css';
import type { RetroCard } from './retro-data';
import type { RetroSession } from './session';
import { useTrouble } from './use-trouble';

const votesOn = (stack: readonly RetroCard[]): number =>
  stack.reduce((sum, { votes }) => sum + votes, 0);

/** Stacks of each column as they were written; once it is finished, those with most votes first. */
function stacksByColumn({ data }: RetroSession): ReadonlyMap<RetroColumn, RetroCard[][]> {
  const { format, lockedAt } = data.retrospective;
  const stacks = stacksOf(data.cards);
  const ordered = lockedAt === null ? stacks : stacks.toSorted((a, b) => votesOn(b) - votesOn(a));
  return new Map(
    columnsOf(format).map((column) => [
      column,
      ordered.filter(([top]) => top !== undefined && columnIn(format, top.column) === column),
    ]),
  );
}

/** What everybody thinks, one thought a card, written by several at once. */
export function CardsStep({ session }: { readonly session: RetroSession }) {
  const { t } = useWords();
  const trouble = useTrouble();
  const { retrospective } = session.data;
  const { may, votesLeft, votesEach } = retrospective;
  const stacks = stacksByColumn(session);
  return (
    <div className={styles['step']}>
      <p className={styles['votes']} role="status">
        {may.write && votesEach > 0
          ? t('retro.votes.left', { n: votesLeft, each: votesEach })
          : t('retro.cards.lead')}
      </p>
      {trouble.said !== null && <Banner tone="danger">{trouble.said}</Banner>}
      <div className={styles['columns']}>
        {[...stacks].map(([column, own], index) => (
          <CardColumn
            key={column}
            column={column}
            shade={index % 4}
            stacks={own}
            session={session}
            attempt={trouble.attempt}
          />
        ))}
      </div>
    </div>
  );
}
