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

const none = '';

interface SiteEstimateProps {
  readonly fieldId: string | null;
  readonly fields: readonly NumberField[];
  readonly onField: (fieldId: string | null) => void;
  readonly error: string | undefined;
}

/** The field of every project that has none of its own. */
export function SiteEstimate({ fieldId, fields, onField, error }: SiteEstimateProps) {
  const { t } = useWords();
  const options = useFieldOptions(fields, fieldId ?? none);
  return (
    <div className={styles['estimate']}>
      <SelectField
        label={t('admin.estimation.site')}
        value={fieldId ?? none}
        options={[{ value: none, label: t('admin.estimation.siteNone') }, ...options]}
        onChange={(chosen) => onField(chosen === none ? null : chosen)}
        error={error}
      />
    </div>
  );
}

/** Fields to choose from, the present one among them even where Jira does not name it. */
function useFieldOptions(fields: readonly NumberField[], present: string) {
  const { t } = useWords();
  const options = fields.map((field) => ({
    value: field.id,
    label: isForEstimates(field)
      ? t('admin.estimation.proposed', { field: field.name })
      : field.name,
  }));
  const isKnown = present === none || fields.some(({ id }) => id === present);
  return isKnown ? options : [{ value: present, label: present }, ...options];
}

/** The field in which one project estimates. */
export function EstimateRow({ project, fieldId, fields, onField, onRemove }: EstimateRowProps) {
  const { t } = useWords();
  const name = project === null ? t('admin.estimation.hidden') : project.name;
  const options = useFieldOptions(fields, fieldId);
  return (
    <li className={styles['estimate']}>
      <SelectField
        label={t('admin.estimation.field', { project: name })}
        value={fieldId}
        options={options}
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
