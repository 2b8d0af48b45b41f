import { workUnits, type WorkUnit } from '../../../src/domain/work';
import { useWords, type MessageKey } from '../../i18n/words';
import { ChoiceRow } from '../../ui/choice-row';

export const countsFaces: Readonly<Record<WorkUnit, MessageKey>> = {
  count: 'measure.counts.count',
  estimate: 'measure.counts.estimate',
  time: 'measure.counts.time',
};

const meanings: Readonly<Record<WorkUnit, MessageKey>> = {
  count: 'measure.counts.count.help',
  estimate: 'measure.counts.estimate.help',
  time: 'measure.counts.time.help',
};

interface CountsFieldProps {
  readonly value: WorkUnit;
  readonly onChange: (value: WorkUnit) => void;
  readonly error: string | undefined;
}

/** What of a linked issue counts, and what that means. */
export function CountsField({ value, onChange, error }: CountsFieldProps) {
  const { t } = useWords();
  return (
    <ChoiceRow
      label={t('measure.counts')}
      choices={workUnits.map((unit) => ({ value: unit, face: t(countsFaces[unit]) }))}
      value={value}
      onChange={onChange}
      help={t(meanings[value])}
      error={error}
    />
  );
}
