import CrossIcon from '@atlaskit/icon/core/cross';
import type { JiraProject, NumberField } from '../../api/site-config';
import { useWords } from '../../i18n/words';
import { IconAction } from '../../ui/icon-action';
import { SelectField } from '../../ui/select-field';
import styles from './admin.module.css';
import { isForEstimates } from '../../../src/domain/estimation';

interface EstimateRowProps {
  /** Null where the viewer may not see it. */
  readonly project: JiraProject | null;
  readonly fieldId: string;
  readonly fields: readonly NumberField[];
  readonly onField: (fieldId: string) => void;
  readonly onRemove: () => void;
}

/** The field in which one project estimates. */
export function EstimateRow({ project, fieldId, fields, onField, onRemove }: EstimateRowProps) {
  const { t } = useWords();
  const name = project === null ? t('admin.estimation.hidden') : project.name;
  const options = fields.map((field) => ({
    value: field.id,
    label: isForEstimates(field)
      ? t('admin.estimation.proposed', { field: field.name })
      : field.name,
  }));
  const isKnown = fields.some(({ id }) => id === fieldId);
  return (
    <li className={styles['estimate']}>
      <SelectField
        label={t('admin.estimation.field', { project: name })}
        value={fieldId}
        options={isKnown ? options : [{ value: fieldId, label: fieldId }, ...options]}
        onChange={onField}
      />
      <IconAction
        icon={CrossIcon}
        label={t('admin.estimation.remove', { project: name })}
        onClick={onRemove}
      />
    </li>
  );
}
