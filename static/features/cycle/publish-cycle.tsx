import { call } from '../../api/call';
import { useWords } from '../../i18n/words';
import { Form } from '../../ui/form';
import { useAnnounce } from '../../ui/live';
import { StaleInForm } from '../../ui/stale-in-form';
import { useEdit } from '../../ui/use-edit';
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
  const edit = useEdit({ version: cycle.version, needsReason: false });
  const save = async () => {
    const saved = await edit.save(true, async (version) => {
      await call('cycle.publish', { id: cycle.id, version });
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
      submission={edit.submission}
      fields={[]}
      saysStale
      onSubmit={() => void save()}
      onCancel={onDone}
    >
      <StaleInForm
        submission={edit.submission}
        onMine={() => void save()}
        onTheirs={() => void onSaved(cycle.id)}
      />
    </Form>
  );
}
