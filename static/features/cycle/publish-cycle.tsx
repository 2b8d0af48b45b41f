import { call } from '../../api/call';
import { useWords } from '../../i18n/words';
import { Form } from '../../ui/form';
import { useAnnounce } from '../../ui/live';
import { useSubmit } from '../../ui/use-submit';
import type { CycleView } from '../../ui/views';

interface PublishCycleProps {
  readonly cycle: CycleView;
  readonly onDone: () => void;
  readonly onSaved: (cycleId: string) => Promise<void>;
}

/** Publishes a draft cycle as it stands. */
export function PublishCycle({ cycle, onDone, onSaved }: PublishCycleProps) {
  const { t, days } = useWords();
  const announce = useAnnounce();
  const submission = useSubmit();
  const save = async () => {
    const saved = await submission.run(async () => {
      await call('cycle.publish', { id: cycle.id, version: cycle.version });
    });
    if (!saved) return;
    announce(t('cycle.published', { name: cycle.name }));
    await onSaved(cycle.id);
  };
  return (
    <Form
      title={`${t('cycle.publish')}: ${cycle.name}`}
      lead={days(cycle.startsOn, cycle.endsOn)}
      submitLabel={t('objective.publish')}
      submission={submission}
      fields={[]}
      onSubmit={() => void save()}
      onCancel={onDone}
    />
  );
}
