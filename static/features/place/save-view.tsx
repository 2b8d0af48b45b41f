import Button from '@atlaskit/button/new';
import Checkbox from '@atlaskit/checkbox';
import { useState, type FormEvent } from 'react';
import { useWords } from '../../i18n/words';
import { SubmitTrouble } from '../../ui/submit-trouble';
import { LineField } from '../../ui/text-field';
import { errorAt, useSubmit } from '../../ui/use-submit';
import styles from './saved-views.module.css';
import type { SavedView } from './use-views';

interface SaveViewProps {
  /** Null for a new one. */
  readonly edited: SavedView | null;
  readonly onSave: (wish: { readonly name: string; readonly shared: boolean }) => Promise<void>;
}

/** Keeps what is shown under a name, for oneself or for everybody. */
export function SaveView({ edited, onSave }: SaveViewProps) {
  const { t } = useWords();
  const submission = useSubmit();
  const [name, setName] = useState(edited?.name ?? '');
  const [shared, setShared] = useState(edited?.shared ?? false);
  const [tried, setTried] = useState(false);
  const missing = name.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!missing) void submission.run(() => onSave({ name: name.trim(), shared }));
  };
  const title = edited === null ? t('views.save') : t('views.update', { name: edited.name });
  return (
    <form className={styles['form']} onSubmit={submit} noValidate aria-label={title}>
      <LineField
        label={t('views.name')}
        maxLength={120}
        value={name}
        onChange={setName}
        autoFocus={edited !== null}
        error={tried && missing ? t('form.required') : errorAt(submission.refusal, 'name')}
      />
      <Checkbox
        label={t('views.share')}
        isChecked={shared}
        onChange={(event) => setShared(event.currentTarget.checked)}
      />
      <SubmitTrouble submission={submission} fields={['name']} />
      <div>
        <Button type="submit" isLoading={submission.busy}>
          {title}
        </Button>
      </div>
    </form>
  );
}
