import { useState } from 'react';
import type { Home } from '../../../src/domain/home';
import { call } from '../../api/call';
import { useWords } from '../../i18n/words';
import { EditForm } from '../../ui/edit-form';
import { SelectField } from '../../ui/select-field';
import { Skeleton } from '../../ui/skeleton';
import { useEdit } from '../../ui/use-edit';
import type { CycleView, KeyResultView, ObjectiveView } from '../../ui/views';
import { MoveTarget } from './move-target';
import { useCycles } from './use-cycles';
import { useUndo } from './use-undo';

interface MoveKeyResultProps {
  readonly keyResult: KeyResultView;
  readonly cycleId: string;
  /** Where its objective belongs. */
  readonly home: Home;
  /** Its own objective is published. */
  readonly needsReason: boolean;
  readonly onDone: () => void;
  readonly reload: () => Promise<void>;
}

/** Moves a key result to another objective of the same home; after publishing with a reason. */
export function MoveKeyResult(props: MoveKeyResultProps) {
  const { home } = props;
  const cycles = useCycles(home.kind === 'site' ? null : home.projectId);
  if (cycles === null) return <Skeleton blocks={[[180, '100%']]} />;
  return <MoveForm {...props} cycles={cycles} />;
}

function MoveForm(props: MoveKeyResultProps & { readonly cycles: readonly CycleView[] }) {
  const { keyResult, home, cycles, needsReason, onDone, reload } = props;
  const { t } = useWords();
  const [before] = useState(keyResult);
  const [cycleId, setCycleId] = useState(props.cycleId);
  const [target, setTarget] = useState<ObjectiveView | null>(null);
  const asksReason = needsReason || target?.stage === 'published';
  const edit = useEdit({ version: before.version, needsReason: asksReason });
  const undo = useUndo(reload);
  const { id, key } = before;
  const save = async () => {
    const saved = await edit.save(target !== null, async (version, said) => {
      if (target === null) return;
      const objectiveId = target.id;
      const moved = await call('keyResult.move', { id, version, objectiveId, ...said });
      undo.done(t('move.done', { key }), { kind: 'keyResult', ...moved });
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
      fields={['objectiveId']}
      onSave={() => void save()}
      onCancel={onDone}
      onTheirs={() => void reload().then(onDone)}
    >
      <SelectField
        label={t('move.cycle')}
        value={cycleId}
        options={cycles.map((each) => ({
          value: each.id,
          label: each.shelf ? t('cycle.shelf') : each.name,
        }))}
        onChange={(into) => {
          setCycleId(into);
          setTarget(null);
        }}
      />
      <MoveTarget
        home={home}
        cycleId={cycleId}
        leaves={before.objectiveId}
        target={target}
        onChange={setTarget}
        onCancel={onDone}
        error={
          edit.tried && target === null ? t('move.objective.missing') : edit.refused('objectiveId')
        }
      />
    </EditForm>
  );
}
