import { useRef, useState } from 'react';
import type { Home } from '../../../src/domain/home';
import { call } from '../../api/call';
import { newId } from '../../api/ids';
import { goTo } from '../../api/navigation';
import { useWords } from '../../i18n/words';
import { Form } from '../../ui/form';
import { errorAt, useSubmit } from '../../ui/use-submit';
import { SpaceField, type SpaceChoice } from '../library/space-field';
import { ConfigFields } from '../retro/config-fields';
import { readConfig } from '../retro/retro-config';

interface NewRetrospectiveProps {
  readonly home: Home;
  readonly onDone: () => void;
}

/** Makes the page of the next retrospective, with what to prepare and the macro already on it. */
export function NewRetrospective({ home, onDone }: NewRetrospectiveProps) {
  const { t, locale } = useWords();
  const submission = useSubmit();
  const id = useRef(newId());
  const [config, setConfig] = useState(() => ({ ...readConfig(undefined), home }));
  const [space, setSpace] = useState<SpaceChoice | null>(null);
  const [tried, setTried] = useState(false);
  const spaceId = space?.kind === 'new' ? space.spaceId : null;
  const titled = config.title.trim() !== '';
  const make = async () => {
    setTried(true);
    if (spaceId === null || !titled) return;
    await submission.run(async () => {
      const wish = { ...config, id: id.current, spaceId, language: locale };
      const { pageId } = await call('retro.newPage', wish);
      await goTo({ kind: 'page', pageId });
    });
  };
  const refused = (field: string): string | undefined =>
    field === 'title' && tried && !titled
      ? t('retros.title.missing')
      : errorAt(submission.refusal, field);
  return (
    <Form
      title={t('retros.new')}
      lead={t('retros.new.lead')}
      submitLabel={t('retros.make')}
      submission={submission}
      fields={['title', 'cycleId']}
      onSubmit={() => void make()}
      onCancel={onDone}
    >
      <ConfigFields config={config} onChange={setConfig} refused={refused} />
      <SpaceField
        choice={space}
        contentId={null}
        error={tried && spaceId === null ? t('library.space.missing') : undefined}
        onChange={setSpace}
      />
    </Form>
  );
}
