import { useState } from 'react';
import { useWords } from '../../i18n/words';
import { Form } from '../../ui/form';
import { errorAt, useSubmit } from '../../ui/use-submit';
import { ConfigFields } from './config-fields';
import type { RetroConfig } from './retro-config';
import type { RetroSession } from './session';

interface RetroSettingsProps {
  readonly session: RetroSession;
  readonly onDone: () => void;
}

/** Changes how the retrospective is held, for everybody. */
export function RetroSettings({ session, onDone }: RetroSettingsProps) {
  const { t } = useWords();
  const submission = useSubmit();
  const { title, format, home, cycleId, isAnonymous, votesEach } = session.data.retrospective;
  const [config, setConfig] = useState<RetroConfig>({
    ...{ title, format, home, cycleId, isAnonymous, votesEach },
  });
  const save = async () => {
    if (await submission.run(() => session.configure(config))) onDone();
  };
  return (
    <Form
      title={t('retro.settings')}
      submitLabel={t('common.save')}
      submission={submission}
      fields={['title', 'format', 'cycleId', 'votesEach', 'isAnonymous']}
      onSubmit={() => void save()}
      onCancel={onDone}
    >
      <ConfigFields
        config={config}
        onChange={setConfig}
        refused={(field) => errorAt(submission.refusal, field)}
      />
    </Form>
  );
}
