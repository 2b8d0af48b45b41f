import type { OperationOutput } from '../../../src/contract/operations';
import { changeParts, reasonText } from '../../../src/contract/wording/history';
import { call } from '../../api/call';
import { useWords } from '../../i18n/words';
import { Banner } from '../../ui/banner';
import { Moment } from '../../ui/moment';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { StatusLozenge } from '../../ui/status-lozenge';
import { StatusShape } from '../../ui/status-shape';
import { useRead } from '../admin/use-read';
import { Parts } from '../history/parts';
import styles from './facts-step.module.css';
import type { RetroSession } from './session';

type Facts = OperationOutput<'retro.facts'>;
type ObjectiveFacts = Facts['objectives'][number];
type KeyResultFacts = ObjectiveFacts['keyResults'][number];
type Fact = ObjectiveFacts | KeyResultFacts;

function Scores({ fact }: { readonly fact: Fact }) {
  const { t, score } = useWords();
  const { first, final } = fact.scores;
  if (first === null && final === null) return null;
  const said = (value: number | null): string => (value === null ? '–' : score(value));
  return <span>{t('retro.facts.scores', { first: said(first), final: said(final) })}</span>;
}

/** First published against final, and why it was changed on the way. */
function Course({ fact }: { readonly fact: Fact }) {
  const { t, locale } = useWords();
  const { firstToFinal, adjustments, adjustmentCount } = fact;
  if (adjustmentCount === 0) return null;
  return (
    <details className={styles['course']}>
      <summary>{t('retro.facts.adjusted', { n: adjustmentCount })}</summary>
      <p className={styles['part']}>{t('retro.facts.firstToFinal')}</p>
      <ul className={styles['list']}>
        {firstToFinal.length === 0 && <li>{t('retro.facts.sameAgain')}</li>}
        {firstToFinal.map((change) => (
          <li key={change.field}>
            <Parts parts={changeParts(change, locale)} />
          </li>
        ))}
      </ul>
      <p className={styles['part']}>{t('retro.facts.onTheWay')}</p>
      <ul className={styles['list']}>
        {adjustments.map(({ version, at, by, reason }) => (
          <li key={version}>
            <Moment at={at} />:{' '}
            {reason === null ? t('retro.facts.noReason') : reasonText(by, reason, locale)}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** How the pace stood at the end of each week, in shapes and words. */
function OverTime({ fact }: { readonly fact: KeyResultFacts }) {
  const { t, shortDay, status, percent } = useWords();
  if (fact.overTime.length === 0) return null;
  return (
    <ol className={styles['weeks']} aria-label={t('retro.facts.overTime')}>
      {fact.overTime.map((week) => {
        const said = t('retro.facts.week', {
          day: shortDay(week.on),
          status: status(week.status),
          progress: percent(week.progress),
        });
        return (
          <li key={week.on} title={said} data-status={week.status}>
            <StatusShape status={week.status} />
            <span className={styles['hidden']}>{said}</span>
          </li>
        );
      })}
    </ol>
  );
}

function Line({ fact }: { readonly fact: Fact }) {
  const { t, percent } = useWords();
  const { key, title, status, progress, expected } = fact;
  return (
    <div className={styles['line']}>
      <span className={styles['name']}>
        <span className={styles['key']}>{key}</span> {title}
      </span>
      <StatusLozenge status={status} />
      <span className={styles['figures']}>
        <span>{progress === null ? '–' : percent(progress)}</span>
        {expected !== null && (
          <span className={styles['quiet']}>
            {t('figure.expected', { percent: percent(expected) })}
          </span>
        )}
        <Scores fact={fact} />
      </span>
    </div>
  );
}

function Objective({ objective }: { readonly objective: ObjectiveFacts }) {
  const { t } = useWords();
  return (
    <li className={styles['objective']}>
      <Line fact={objective} />
      <Course fact={objective} />
      <ul className={styles['keyResults']}>
        {objective.keyResults.map((keyResult) => (
          <li key={keyResult.id}>
            <Line fact={keyResult} />
            {keyResult.addedLater && (
              <p className={styles['quiet']}>{t('retro.facts.addedLater')}</p>
            )}
            <OverTime fact={keyResult} />
            <Course fact={keyResult} />
          </li>
        ))}
      </ul>
    </li>
  );
}

/** What the cycle’s own history says, before anybody says anything. */
export function FactsStep({ session }: { readonly session: RetroSession }) {
  const { t, days } = useWords();
  const { id, cycleId, lockedAt } = session.data.retrospective;
  const key = `${id} ${cycleId ?? ''} ${lockedAt ?? ''}`;
  const { found, failed } = useRead(key, () => call('retro.facts', { id }));
  if (failed) return <Banner tone="danger">{t('retro.facts.failed')}</Banner>;
  if (found === null) {
    return (
      <Skeleton
        blocks={[
          [72, '100%'],
          [72, '100%'],
        ]}
      />
    );
  }
  if (found.objectives.length === 0 && found.hidden === 0) {
    const title = t(cycleId === null ? 'retro.facts.noCycle' : 'retro.facts.empty');
    return <Notice compact title={title} body={t('retro.facts.emptyBody')} />;
  }
  return (
    <div className={styles['facts']}>
      {found.cycle !== null && (
        <p className={styles['quiet']}>
          {found.cycle.name} · {days(found.cycle.startsOn, found.cycle.endsOn)}
          {found.isFrozen && ` · ${t('retro.facts.frozen')}`}
        </p>
      )}
      <ul className={styles['objectives']}>
        {found.objectives.map((objective) => (
          <Objective key={objective.id} objective={objective} />
        ))}
      </ul>
      {found.hidden > 0 && (
        <p className={styles['quiet']}>{t('retro.facts.hidden', { n: found.hidden })}</p>
      )}
      {found.isCut && <p className={styles['quiet']}>{t('retro.facts.cut')}</p>}
    </div>
  );
}
