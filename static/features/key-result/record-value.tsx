import { useWords, type Words } from '../../i18n/words';
import { ChoiceRow } from '../../ui/choice-row';
import { Form } from '../../ui/form';
import { SelectField } from '../../ui/select-field';
import { LineField } from '../../ui/text-field';
import { errorAt } from '../../ui/use-submit';
import type { Detail } from './detail';
import styles from './key-result-fields.module.css';
import { useRecordValue } from './use-record-value';

interface RecordValueProps {
  readonly detail: Detail;
  readonly onDone: () => void;
  readonly reload: () => Promise<void>;
}

type Recording = ReturnType<typeof useRecordValue>;

interface PartProps {
  readonly detail: Detail;
  readonly recording: Recording;
}

/** A value for today or a day that has passed. */
export default function RecordValue({ detail, onDone, reload }: RecordValueProps) {
  const { t } = useWords();
  const recording = useRecordValue(detail, () => reload().then(onDone));
  const { submission, draft, change } = recording;
  const inParts = detail.keyResult.measure.kind === 'milestones';
  return (
    <Form
      title={t(inParts ? 'values.tick' : 'values.record')}
      submitLabel={t('values.submit')}
      submission={submission}
      fields={['value', 'part', 'on']}
      onSubmit={() => void recording.save()}
      onCancel={onDone}
    >
      <MilestoneField detail={detail} recording={recording} />
      <div className={styles['number']}>
        <ValueField detail={detail} recording={recording} />
        <LineField
          kind="date"
          label={t('values.on')}
          value={draft.on}
          onChange={(on) => change({ on })}
          min={detail.cycle.startsOn}
          max={detail.today}
          error={errorAt(submission.refusal, 'on')}
        />
      </div>
    </Form>
  );
}

function MilestoneField({ detail, recording }: PartProps) {
  const { t } = useWords();
  const { measure } = detail.keyResult;
  if (measure.kind !== 'milestones') return null;
  return (
    <SelectField
      label={t('values.milestone')}
      value={recording.draft.part}
      options={measure.milestones.map(({ id, title }) => ({ value: id, label: title }))}
      onChange={(part) => recording.change({ part })}
      error={errorAt(recording.submission.refusal, 'part')}
    />
  );
}

const labelWith = (unit: string, { t }: Words): string =>
  unit === '' ? t('values.value') : `${t('values.value')} (${unit})`;

function ValueField({ detail, recording }: PartProps) {
  const words = useWords();
  const { t } = words;
  const { measure } = detail.keyResult;
  const { draft, change } = recording;
  const error = recording.missing
    ? t('checkIn.value.wrong')
    : errorAt(recording.submission.refusal, 'value');
  if (measure.kind === 'number' || measure.kind === 'band') {
    return (
      <LineField
        kind="number"
        autoFocus
        label={labelWith(measure.unit, words)}
        value={draft.typed}
        onChange={(typed) => change({ typed })}
        error={error}
      />
    );
  }
  const isMilestone = measure.kind === 'milestones';
  return (
    <ChoiceRow
      label={t(isMilestone ? 'values.value' : 'values.answer')}
      choices={[
        { value: '1', face: t(isMilestone ? 'milestone.done' : 'figure.yes') },
        { value: '0', face: t(isMilestone ? 'milestone.notDone' : 'figure.no') },
      ]}
      value={draft.typed}
      onChange={(typed) => change({ typed })}
      error={error}
    />
  );
}
