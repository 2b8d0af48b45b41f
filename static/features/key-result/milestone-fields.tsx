import { newId } from '../../api/ids';
import { useWords } from '../../i18n/words';
import { LineField } from '../../ui/text-field';
import { faultText } from './draft-fault';
import { writtenRows } from './measure-draft';
import type { MeasureFieldsProps } from './measure-fields-props';
import { RowList } from './row-list';
import styles from './row-list.module.css';

/** The steps of a key result, each with a day and a weight where they matter. */
export function MilestoneFields({ draft, onChange, faults, refused }: MeasureFieldsProps) {
  const words = useWords();
  const { t } = words;
  const { milestones } = draft;
  const written = writtenRows(milestones);
  return (
    <RowList
      label={t('measure.milestones')}
      help={t('measure.milestones.optional')}
      error={faultText(faults.milestones, words)}
      rows={milestones}
      onChange={(rows) => onChange({ milestones: rows })}
      nameOf={(index) => t('measure.milestone', { n: index + 1 })}
      addLabel={t('measure.milestone.add')}
      blank={() => ({ id: newId(), title: '', weight: '', on: '' })}
    >
      {(row, index, change) => {
        const place = written.indexOf(row);
        const error = (field: 'title' | 'weight' | 'on') => {
          const at = `milestones.${place}.${field}` as const;
          return place < 0 ? undefined : (faultText(faults[at], words) ?? refused(at));
        };
        return (
          <>
            <div className={styles['wide']}>
              <LineField
                label={t('measure.milestone', { n: index + 1 })}
                placeholder={t('measure.milestone.placeholder')}
                value={row.title}
                onChange={(title) => change({ title })}
                error={error('title')}
              />
            </div>
            <div className={styles['day']}>
              <LineField
                kind="date"
                label={t('measure.day')}
                value={row.on}
                onChange={(on) => change({ on })}
                error={error('on')}
              />
            </div>
            <div className={styles['short']}>
              <LineField
                kind="number"
                label={t('measure.milestone.weight')}
                value={row.weight}
                onChange={(weight) => change({ weight })}
                error={error('weight')}
              />
            </div>
          </>
        );
      }}
    </RowList>
  );
}
