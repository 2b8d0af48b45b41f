import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useWords } from '../../i18n/words';
import { ChoiceRow } from '../../ui/choice-row';
import { Section } from '../../ui/section';
import styles from './breakdown-section.module.css';
import { BreakdownTable } from './breakdown-table';
import { dimensionNames } from './dimension-names';
import { dimensions, groupWork, isCountedTwice, type Dimension } from './group';
import { useBreakdown, type Reading } from './use-breakdown';

interface BreakdownSectionProps {
  readonly keyResultId: string;
}

/** How much of the work the table does not show, and why. */
function Remainder({ reading }: { readonly reading: Reading }) {
  const { t } = useWords();
  const { issues, asked, total, of } = reading;
  const unseen = asked - issues.length;
  return (
    <>
      {unseen > 0 && <p className={styles['quiet']}>{t('links.hidden', { n: unseen })}</p>}
      {total > of && (
        <p className={styles['quiet']}>{t('breakdown.newest', { n: of, of: total })}</p>
      )}
    </>
  );
}

function Result({ reading }: { readonly reading: Reading }) {
  const { t } = useWords();
  const [dimension, setDimension] = useState<Dimension>('project');
  const { issues } = reading;
  if (reading.total === 0) return <p className={styles['quiet']}>{t('breakdown.none')}</p>;
  return (
    <>
      <ChoiceRow
        label={t('breakdown.by')}
        choices={dimensions.map((value) => ({ value, face: t(dimensionNames[value]) }))}
        value={dimension}
        onChange={setDimension}
      />
      {issues.length > 0 && (
        <BreakdownTable dimension={dimension} groups={groupWork(issues, dimension)} />
      )}
      {isCountedTwice(issues, dimension) && (
        <p className={styles['quiet']}>{t('breakdown.twice')}</p>
      )}
      <Remainder reading={reading} />
    </>
  );
}

/** Where the work of a key result lies: read when it is asked for, by the viewer's own browser. */
export function BreakdownSection({ keyResultId }: BreakdownSectionProps) {
  const { t } = useWords();
  const { reading, read, stop } = useBreakdown(keyResultId);
  const { phase, asked, of } = reading;
  const busy = phase === 'reading';
  const action = busy ? (
    <Button onClick={stop}>{t('common.cancel')}</Button>
  ) : (
    <Button onClick={read}>{t(phase === 'idle' ? 'breakdown.show' : 'breakdown.again')}</Button>
  );
  return (
    <Section title={t('breakdown.title')} action={action}>
      <div className={styles['body']}>
        {phase === 'idle' && <p className={styles['quiet']}>{t('breakdown.lead')}</p>}
        <p className={styles['quiet']} role="status">
          {busy && t('breakdown.reading', { asked, n: of })}
          {phase === 'stopped' && t('breakdown.stopped', { asked, n: of })}
          {phase === 'failed' && t('breakdown.failed')}
        </p>
        {phase === 'read' && <Result reading={reading} />}
      </div>
    </Section>
  );
}
