import type { BandMeasure, Measure, NumberMeasure } from '../../../src/domain/key-result';
import { clingingUnit } from '../../../src/contract/wording/formats';
import { useWords } from '../../i18n/words';
import { countsFaces } from './counts-field';
import { Fact } from './fact';
import styles from './facts.module.css';

/** What of an issue counts, where a number comes from and goes to, or what a band holds. */
export function MeasureFacts({ measure }: { readonly measure: Measure }) {
  const { t } = useWords();
  if (measure.kind === 'issues')
    return <Fact name={t('measure.counts')}>{t(countsFaces[measure.unit])}</Fact>;
  if (measure.kind === 'number') return <NumberFacts measure={measure} />;
  return measure.kind === 'band' ? <BandFacts measure={measure} /> : null;
}

function NumberFacts({ measure }: { readonly measure: NumberMeasure }) {
  const { t, amount, percent, shortDay } = useWords();
  const { unit, baseline, target, stretch, checkpoints } = measure;
  return (
    <>
      <Fact name={t('detail.range')}>
        {t('checkIn.value.rangeFirst', {
          baseline: amount(baseline, clingingUnit(unit)),
          target: amount(target, unit),
        })}
      </Fact>
      {stretch !== null && <Fact name={t('detail.stretch')}>{amount(stretch, unit)}</Fact>}
      {checkpoints.length > 0 && (
        <Fact name={t('measure.checkpoints')}>
          {checkpoints.map(({ value, progress, on }) => {
            const said = { value: amount(value, unit), percent: percent(progress) };
            return (
              <div key={value}>
                {on === null
                  ? t('detail.checkpoint', said)
                  : t('detail.checkpointOn', { ...said, day: shortDay(on) })}
              </div>
            );
          })}
        </Fact>
      )}
    </>
  );
}

function BandFacts({ measure }: { readonly measure: BandMeasure }) {
  const { t, amount } = useWords();
  const { unit, low, high, tolerance } = measure;
  return (
    <Fact name={t('detail.band')}>
      {low === high
        ? amount(low, unit)
        : t('checkIn.value.band', {
            low: amount(low, clingingUnit(unit)),
            high: amount(high, unit),
          })}
      <div className={styles['quiet']}>
        {t('detail.tolerance', { tolerance: amount(tolerance, unit) })}
      </div>
    </Fact>
  );
}
