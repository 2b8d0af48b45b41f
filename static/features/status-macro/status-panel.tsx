import { useEffect } from 'react';
import type { StatusConfig } from '../../../src/domain/status-config';
import { readStatus, type StatusAnswer } from '../../api/joined-status';
import { tellReady } from '../../api/macro';
import { useScreen } from '../../api/use-screen';
import { useWords } from '../../i18n/words';
import { Notice } from '../../ui/notice';
import { ScreenView } from '../../ui/screen-view';
import { Skeleton } from '../../ui/skeleton';
import styles from './status-panel.module.css';
import { StatusFoot } from './status-foot';
import { StatusLine } from './status-line';
import { StatusNumber } from './status-number';
import { StatusRows } from './status-rows';
import { StatusTable } from './status-table';

interface StatusPanelProps {
  readonly config: StatusConfig;
  /** Tells it from others on the page. */
  readonly id: string;
}

const looks = {
  panel: StatusRows,
  line: StatusLine,
  table: StatusTable,
  number: StatusNumber,
} as const;

const skeletons = {
  panel: [
    [24, '40%'],
    [40, '100%'],
    [40, '100%'],
  ],
  table: [
    [24, '40%'],
    [40, '100%'],
    [40, '100%'],
  ],
  line: [[24, '60%']],
  number: [[56, '120px']],
} as const;

interface ShownProps {
  readonly config: StatusConfig;
  readonly data: StatusAnswer;
  readonly reload: () => Promise<void>;
}

function Shown({ config, data, reload }: ShownProps) {
  const { t } = useWords();
  const { answer, today } = data;
  useEffect(tellReady, []);
  const Look = looks[config.look];
  const heading = config.title === '' ? (answer.cycle?.name ?? '') : config.title;
  return (
    <section className={styles['panel']} aria-label={heading === '' ? t('status.title') : heading}>
      {config.look !== 'line' && heading !== '' && <h3 className={styles['title']}>{heading}</h3>}
      {answer.isGone && <p className={styles['quiet']}>{t('statusMacro.gone')}</p>}
      {!answer.isGone && answer.objectives.length === 0 && answer.hidden === 0 && (
        <p className={styles['quiet']}>{t('statusMacro.empty')}</p>
      )}
      {answer.objectives.length > 0 && (
        <Look
          objectives={answer.objectives}
          today={today}
          isFrozen={config.frozenOn !== null}
          reload={reload}
        />
      )}
      <StatusFoot config={config} data={data} reload={reload} />
    </section>
  );
}

/** How goals stand, on a page: as it was configured, kept fresh. */
export function StatusPanel({ config, id }: StatusPanelProps) {
  const { by, home, cycleId, team, itemId, look, frozenOn } = config;
  const selection = { id, by, place: home, cycleId, team, itemId, frozenOn };
  const screen = useScreen(JSON.stringify(selection), () => readStatus(selection));
  return (
    <ScreenView screen={screen} skeleton={<Skeleton blocks={skeletons[look]} />} compact>
      {(data) => <Shown config={config} data={data} reload={screen.reload} />}
    </ScreenView>
  );
}

/** A macro whose settings nobody made yet. */
export function NothingChosen() {
  const { t } = useWords();
  useEffect(tellReady, []);
  return <Notice compact title={t('statusMacro.unset')} body={t('statusMacro.unset.body')} />;
}
