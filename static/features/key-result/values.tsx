import Button from '@atlaskit/button/new';
import { lazy, Suspense, useState } from 'react';
import { useWords } from '../../i18n/words';
import { Section } from '../../ui/section';
import { Skeleton } from '../../ui/skeleton';
import { useReturnFocus } from '../../ui/use-return-focus';
import type { Detail } from './detail';
import styles from './key-result-screen.module.css';
import { useEarlierValues } from './use-earlier-values';
import { MilestoneList } from './milestone-list';

const ValueTable = lazy(() => import('./value-table'));
const RecordValue = lazy(() => import('./record-value'));

interface ValuesProps {
  readonly detail: Detail;
  readonly open: boolean;
  readonly reload: () => Promise<void>;
}

/** What was recorded, and recording more; of milestones which are done first. */
export function Values({ detail, open, reload }: ValuesProps) {
  const { t } = useWords();
  const [recording, setRecording] = useState(false);
  const [opener, returnFocus] = useReturnFocus<HTMLButtonElement>();
  const close = () => {
    setRecording(false);
    returnFocus();
  };
  const { keyResult } = detail;
  const { measurements, onMore, busy, failed } = useEarlierValues(detail);
  const { measure } = keyResult;
  const action =
    open && keyResult.may.checkIn && !recording ? (
      <Button ref={opener} onClick={() => setRecording(true)}>
        {t(measure.kind === 'milestones' ? 'values.tick' : 'values.record')}
      </Button>
    ) : null;
  return (
    <Section
      title={t(measure.kind === 'milestones' ? 'measure.milestones' : 'detail.values')}
      action={action}
    >
      {recording && (
        <Suspense fallback={<Skeleton blocks={[[180, '100%']]} />}>
          <RecordValue detail={detail} onDone={close} reload={reload} />
        </Suspense>
      )}
      {measure.kind === 'milestones' && (
        <MilestoneList measure={measure} done={keyResult.milestonesDone} today={detail.today} />
      )}
      {measurements.length === 0 && measure.kind !== 'milestones' && (
        <p className={styles['quiet']}>{t('values.none')}</p>
      )}
      {measurements.length > 0 && (
        <Suspense
          fallback={<Skeleton blocks={measurements.slice(0, 8).map(() => [32, '100%'] as const)} />}
        >
          <ValueTable detail={detail} measurements={measurements} />
        </Suspense>
      )}
      {failed && <p role="status">{t('history.failed')}</p>}
      {onMore !== null && (
        <div>
          <Button isLoading={busy} onClick={onMore}>
            {t('values.earlier')}
          </Button>
        </div>
      )}
    </Section>
  );
}
