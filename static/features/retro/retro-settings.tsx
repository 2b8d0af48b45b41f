import { useState } from 'react';
import { changedIn } from '../../../src/domain/retrospective';
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

const pick = (config: RetroConfig, names: readonly (keyof RetroConfig)[]): Partial<RetroConfig> =>
  Object.fromEntries(names.map((name) => [name, config[name]]));

/** Changes how the retrospective is held, for everybody; what was not touched here stays as somebody else may have left it. */
export function RetroSettings({ session, onDone }: RetroSettingsProps) {
  const { t } = useWords();
  const submission = useSubmit();
  const { title, format, home, cycleId, isAnonymous, votesEach } = session.data.retrospective;
  const [before] = useState<RetroConfig>({
    ...{ title, format, home, cycleId, isAnonymous, votesEach },
  });
  const [config, setConfig] = useState(before);
  const save = async () => {
    const change = pick(config, changedIn(before, config));
    if (await submission.run(() => session.configure(change))) onDone();
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
