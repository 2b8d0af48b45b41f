import { clingingUnit } from '../../../src/contract/wording/formats';
import { useWords, type Words } from '../../i18n/words';
import { ChoiceRow } from '../../ui/choice-row';
import { LineField } from '../../ui/text-field';
import { errorAt } from '../../ui/use-submit';
import type { KeyResultView } from '../../ui/views';
import styles from './check-in-form.module.css';
import { MilestoneTicks } from './milestone-ticks';
import type { useCheckIn } from './use-check-in';

interface ValueFieldProps {
  readonly keyResult: KeyResultView;
  readonly checkIn: ReturnType<typeof useCheckIn>;
  readonly today: string;
}

/** Today's standing of what somebody measures by hand: a value, a yes or no, or what is done. */
export function ValueField({ keyResult, checkIn, today }: ValueFieldProps) {
  const { t } = useWords();
  const { measure } = keyResult;
  const { draft, change, submission } = checkIn;
  switch (measure.kind) {
    case 'issues':
      return null;
    case 'milestones':
      return (
        <MilestoneTicks
          measure={measure}
          done={keyResult.milestonesDone}
          today={today}
          ticks={draft.ticks}
          onChange={(ticks) => change({ ticks })}
          error={errorAt(submission.refusal, 'parts')}
        />
      );
    case 'yes-no':
      return (
        <ChoiceRow
          autoFocus
          label={t('checkIn.answer')}
          choices={[
            { value: 'yes', face: t('figure.yes') },
            { value: 'no', face: t('figure.no') },
          ]}
          value={draft.answer}
          onChange={(answer) => change({ answer })}
          error={errorAt(submission.refusal, 'value')}
        />
      );
    default:
      return <Amount keyResult={keyResult} checkIn={checkIn} unit={measure.unit} />;
  }
}

type AmountProps = Omit<ValueFieldProps, 'today'> & { readonly unit: string };

/** Today's value of a number, with the way it has to go, or the band it has to keep, below it. */
function Amount({ keyResult, checkIn, unit }: AmountProps) {
  const words = useWords();
  return (
    <div className={styles['value']}>
      <LineField
        kind="number"
        autoFocus
        optional
        label={`${words.t('checkIn.value')}${unit === '' ? '' : ` (${unit})`}`}
        value={checkIn.draft.value}
        onChange={(value) => checkIn.change({ value })}
        help={helpFor(keyResult, words)}
        error={
          checkIn.wrongValue
            ? words.t('checkIn.value.wrong')
            : errorAt(checkIn.submission.refusal, 'value')
        }
      />
    </div>
  );
}

function helpFor({ measure, current }: KeyResultView, { t, amount }: Words): string {
  if (measure.kind !== 'number' && measure.kind !== 'band') return '';
  const write = (value: number) => amount(value, clingingUnit(measure.unit));
  const last = current === null ? {} : { current: write(current) };
  if (measure.kind === 'band') {
    const band = { low: write(measure.low), high: write(measure.high), ...last };
    return t(current === null ? 'checkIn.value.band' : 'checkIn.value.bandLast', band);
  }
  const range = { baseline: write(measure.baseline), target: write(measure.target), ...last };
  return t(current === null ? 'checkIn.value.rangeFirst' : 'checkIn.value.range', range);
}
