import { useState } from 'react';
import { call } from '../../api/call';
import { useWords } from '../../i18n/words';
import { EditForm } from '../../ui/edit-form';
import { Skeleton } from '../../ui/skeleton';
import { useEdit } from '../../ui/use-edit';
import type { CycleView, ObjectiveView } from '../../ui/views';
import { PlaceFields, type Place } from './place-fields';
import { useCycles } from './use-cycles';
import { useUndo } from './use-undo';

interface MoveObjectiveProps {
  readonly objective: ObjectiveView;
  readonly onDone: () => void;
  readonly reload: () => Promise<void>;
}

/** Moves an objective to another cycle or home; after publishing with a reason. */
export function MoveObjective(props: MoveObjectiveProps) {
  const { home } = props.objective;
  const projectId = home.kind === 'project' ? home.projectId : null;
  const cycles = useCycles(projectId);
  if (cycles === null) return <Skeleton blocks={[[180, '100%']]} />;
  return <MoveForm {...props} projectId={projectId} cycles={cycles} />;
}

interface MoveFormProps extends MoveObjectiveProps {
  readonly projectId: string | null;
  readonly cycles: readonly CycleView[];
}

function MoveForm({ objective, projectId, cycles, onDone, reload }: MoveFormProps) {
  const { t } = useWords();
  const [before] = useState(objective);
  const { id, version, key, cycleId, home, stage } = before;
  const [place, setPlace] = useState<Place>(() => ({
    cycleId: cycles.find((each) => each.id !== cycleId)?.id ?? cycleId,
    home,
  }));
  const edit = useEdit({ version, needsReason: stage === 'published' });
  const undo = useUndo(reload);
  const save = async () => {
    const saved = await edit.save(true, async (seen, said) => {
      const moved = await call('objective.move', { id, version: seen, ...place, ...said });
      undo.done(t('move.done', { key }), { kind: 'objective', ...moved });
    });
    if (!saved) return;
    onDone();
    await reload();
  };
  return (
    <EditForm
      title={t('move.title', { key })}
      submitLabel={t('move.submit')}
      edit={edit}
      fields={['cycleId', 'home']}
      onSave={() => void save()}
      onCancel={onDone}
      onTheirs={() => void reload().then(onDone)}
    >
      <PlaceFields
        place={place}
        projectId={projectId}
        cycles={cycles}
        refused={edit.refused}
        onChange={setPlace}
      />
    </EditForm>
  );
}
