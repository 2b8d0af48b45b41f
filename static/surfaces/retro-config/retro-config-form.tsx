import { useState } from 'react';
import { closeDialog } from '../../api/close';
import { submitConfig } from '../../api/macro';
import { ConfigFields } from '../../features/retro/config-fields';
import { readConfig, writeConfig } from '../../features/retro/retro-config';
import { useWords } from '../../i18n/words';
import { Form } from '../../ui/form';
import { useSubmit } from '../../ui/use-submit';
import styles from './retro-config-form.module.css';

/** A retrospective’s settings while its page is written: they hold for the one that is opened first. */
export function RetroConfigForm({ saved }: { readonly saved: unknown }) {
  const { t } = useWords();
  const submission = useSubmit();
  const [config, setConfig] = useState(() => readConfig(saved));
  return (
    <main className={styles['config']}>
      <Form
        title={t('retro.config.title')}
        lead={t('retro.config.lead')}
        submitLabel={t('common.save')}
        submission={submission}
        fields={[]}
        onSubmit={() => void submission.run(() => submitConfig(writeConfig(config)))}
        onCancel={() => void closeDialog()}
      >
        <ConfigFields config={config} onChange={setConfig} refused={() => undefined} />
      </Form>
    </main>
  );
}
