import { useRef, useState } from 'react';
import { call } from '../../api/call';
import { newId } from '../../api/ids';
import { parseNumber } from '../../format/numbers';
import { useWords } from '../../i18n/words';
import { Form } from '../../ui/form';
import { useAnnounce } from '../../ui/live';
import { LineField } from '../../ui/text-field';
import { errorAt, useSubmit } from '../../ui/use-submit';
import type { Detail } from './detail';
import styles from './key-result-fields.module.css';

interface RecordValueProps {
  readonly detail: Detail;
  readonly onDone: () => void;
  readonly reload: () => Promise<void>;
}

/** A value for today or a day that has passed. */
export default function RecordValue({ detail, onDone, reload }: RecordValueProps) {
  const { t, amount } = useWords();
  const announce = useAnnounce();
  const submission = useSubmit();
  const id = useRef(newId());
  const [typed, setTyped] = useState('');
  const [on, setOn] = useState(detail.today);
  const [tried, setTried] = useState(false);
  const { measure } = detail.keyResult;
  const unit = measure.kind === 'number' ? measure.unit : '';
  const value = parseNumber(typed);
  const save = async () => {
    setTried(true);
    if (value === null) return;
    const saved = await submission.run(async () => {
      await call('measurement.record', {
        id: id.current,
        keyResultId: detail.keyResult.id,
        value,
        ...(on === '' ? {} : { on }),
      });
    });
    if (!saved) return;
    announce(t('values.recorded', { value: amount(value, unit) }));
    await reload().then(onDone);
  };
  return (
    <Form
      title={t('values.record')}
      submitLabel={t('values.submit')}
      submission={submission}
      fields={['value', 'on']}
      onSubmit={() => void save()}
      onCancel={onDone}
    >
      <div className={styles['number']}>
        <LineField
          kind="number"
          autoFocus
          label={unit === '' ? t('values.value') : `${t('values.value')} (${unit})`}
          value={typed}
          onChange={setTyped}
          error={
            tried && value === null
              ? t('checkIn.value.wrong')
              : errorAt(submission.refusal, 'value')
          }
        />
        <LineField
          kind="date"
          label={t('values.on')}
          value={on}
          onChange={setOn}
          min={detail.cycle.startsOn}
          max={detail.today}
          error={errorAt(submission.refusal, 'on')}
        />
      </div>
    </Form>
  );
}
