import Checkbox from '@atlaskit/checkbox';
import { useId } from 'react';
import { readResolutions } from '../../api/site-config';
import { useWords } from '../../i18n/words';
import { FieldError } from '../../ui/field';
import styles from './admin.module.css';
import { switched, type FieldsProps } from './settings-draft';
import { useRead } from './use-read';

/** Resolutions in Jira's words; those that take an issue out of the work are checked. */
export function ResolutionFields({ draft, onChange, refused }: FieldsProps) {
  const { t } = useWords();
  const note = useId();
  const { found, failed } = useRead('resolutions', readResolutions);
  const error = refused('excludedResolutionIds');
  const excluded = draft.excludedResolutionIds;
  const choose = (id: string, on: boolean) =>
    onChange({ ...draft, excludedResolutionIds: switched(excluded, id, on) });
  return (
    <fieldset className={styles['choices']} aria-describedby={note}>
      <legend className={styles['legend']}>{t('admin.resolutions')}</legend>
      <p className={styles['help']} id={note}>
        {t('admin.resolutions.help')}
      </p>
      {failed && <p className={styles['help']}>{t('admin.resolutions.failed')}</p>}
      {found?.length === 0 && <p className={styles['help']}>{t('admin.resolutions.none')}</p>}
      <div className={styles['checks']}>
        {found?.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            isChecked={excluded.includes(id)}
            onChange={(event) => choose(id, event.currentTarget.checked)}
          />
        ))}
      </div>
      {error !== undefined && <FieldError id={`${note}-error`} text={error} />}
    </fieldset>
  );
}
