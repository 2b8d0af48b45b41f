import Button from '@atlaskit/button/new';
import { useState, type FormEvent } from 'react';
import { call } from '../../api/call';
import { useWords } from '../../i18n/words';
import { useAnnounce } from '../../ui/live';
import { SubmitTrouble } from '../../ui/submit-trouble';
import { errorAt, useSubmit } from '../../ui/use-submit';
import styles from './admin.module.css';
import { CountingFields } from './counting-fields';
import { EstimationFields } from './estimation-fields';
import { Preview } from './preview';
import { changeOf, type Settings } from './settings-draft';
import { TimeFields } from './time-fields';

interface SettingsFormProps {
  readonly settings: Settings;
  readonly onSaved: () => Promise<void>;
}

/** Every setting with its effect; what a change would do is said before it is saved. */
export function SettingsForm({ settings, onSaved }: SettingsFormProps) {
  const { t } = useWords();
  const announce = useAnnounce();
  const submission = useSubmit();
  const [saved, setSaved] = useState(settings);
  const [draft, setDraft] = useState(settings);
  const change = changeOf(saved, draft);
  const isChanged = Object.keys(change).length > 0;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const wasSaved = await submission.run(async () => {
      const next = await call('settings.edit', change);
      setSaved(next);
      setDraft(next);
    });
    if (!wasSaved) return;
    announce(t('common.saved'));
    await onSaved();
  };
  const discard = () => {
    setDraft(saved);
    submission.clear();
  };
  const refused = (field: string) => errorAt(submission.refusal, field);
  const fields = { draft, onChange: setDraft, refused };
  return (
    <form className={styles['form']} onSubmit={(event) => void save(event)} noValidate>
      <TimeFields {...fields} />
      <CountingFields {...fields} />
      <EstimationFields {...fields} />
      <SubmitTrouble submission={submission} fields={Object.keys(draft)} />
      <div className={styles['foot']}>
        <div className={styles['buttons']}>
          <Button
            type="submit"
            appearance="primary"
            isDisabled={!isChanged}
            isLoading={submission.busy}
          >
            {t('common.save')}
          </Button>
          {isChanged && (
            <Button appearance="subtle" onClick={discard}>
              {t('admin.discard')}
            </Button>
          )}
        </div>
        {isChanged && <Preview change={change} />}
      </div>
    </form>
  );
}
