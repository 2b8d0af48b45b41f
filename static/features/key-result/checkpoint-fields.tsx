import { newId } from '../../api/ids';
import { useWords } from '../../i18n/words';
import { LineField } from '../../ui/text-field';
import { faultText } from './draft-fault';
import { writtenRows } from './measure-draft';
import type { MeasureFieldsProps } from './measure-fields-props';
import { RowList } from './row-list';
import styles from './row-list.module.css';

/** Values on the way with the progress they stand for, and the day they are planned for. */
export function CheckpointFields({ draft, onChange, faults, refused }: MeasureFieldsProps) {
  const words = useWords();
  const { t } = words;
  const { checkpoints } = draft;
  const written = writtenRows(checkpoints);
  return (
    <RowList
      label={t('measure.checkpoints')}
      help={t('measure.checkpoints.help')}
      rows={checkpoints}
      onChange={(rows) => onChange({ checkpoints: rows })}
      nameOf={(index) => t('measure.checkpoint', { n: index + 1 })}
      addLabel={t('measure.checkpoint.add')}
      blank={() => ({ id: newId(), value: '', progress: '', on: '' })}
    >
      {(row, _, change) => {
        const place = written.indexOf(row);
        const error = (field: 'value' | 'progress' | 'on') => {
          const at = `checkpoints.${place}.${field}` as const;
          return place < 0 ? undefined : (faultText(faults[at], words) ?? refused(at));
        };
        return (
          <>
            <div className={styles['short']}>
              <LineField
                kind="number"
                label={t('measure.checkpoint.value')}
                value={row.value}
                onChange={(value) => change({ value })}
                error={error('value')}
              />
            </div>
            <div className={styles['short']}>
              <LineField
                kind="number"
                label={t('measure.checkpoint.progress')}
                value={row.progress}
                onChange={(progress) => change({ progress })}
                error={error('progress')}
              />
            </div>
            <div className={styles['day']}>
              <LineField
                kind="date"
                optional
                label={t('measure.day')}
                value={row.on}
                onChange={(on) => change({ on })}
                error={error('on')}
              />
            </div>
          </>
        );
      }}
    </RowList>
  );
}
