import { call } from '../../api/call';
import { notify } from '../../api/flags';
import { useWords } from '../../i18n/words';
import { Banner } from '../../ui/banner';
import { Skeleton } from '../../ui/skeleton';
import type { ObjectiveView } from '../../ui/views';
import { useRead } from '../admin/use-read';
import { TemplateForm } from './template-form';

interface KeepAsTemplateProps {
  readonly objective: ObjectiveView;
  readonly onDone: () => void;
}

/** Starts a template from an objective with its key results. */
export function KeepAsTemplate({ objective, onDone }: KeepAsTemplateProps) {
  const { t } = useWords();
  const { id: objectiveId, home } = objective;
  const { found, failed } = useRead(objectiveId, () =>
    call('template.fromObjective', { objectiveId }),
  );
  if (failed) return <Banner tone="danger">{t('state.failed.body')}</Banner>;
  if (found === null) return <Skeleton blocks={[[420, 'min(720px, 100%)']]} />;
  return (
    <TemplateForm
      home={home}
      template={null}
      content={found}
      onDone={(saved) => {
        if (saved !== null) {
          notify({ title: t('library.kept', { key: saved.key }), tone: 'success' });
        }
        onDone();
      }}
    />
  );
}
