import Checkbox from '@atlaskit/checkbox';
import { useRef, useState } from 'react';
import { call } from '../../api/call';
import { newId } from '../../api/ids';
import { useWords } from '../../i18n/words';
import { Form } from '../../ui/form';
import { Skeleton } from '../../ui/skeleton';
import { LineField } from '../../ui/text-field';
import { errorAt, useSubmit } from '../../ui/use-submit';
import type { CycleView, ObjectiveView } from '../../ui/views';
import styles from './lifecycle.module.css';
import { PlaceFields, type Place } from './place-fields';
import { useCycles } from './use-cycles';
import { useUndo } from './use-undo';

interface CloneObjectiveProps {
  readonly objective: ObjectiveView;
  readonly onDone: () => void;
  readonly reload: () => Promise<void>;
}

/** Copies an objective with chosen key results as a draft. */
export function CloneObjective(props: CloneObjectiveProps) {
  const { home } = props.objective;
  const projectId = home.kind === 'project' ? home.projectId : null;
  const cycles = useCycles(projectId);
  if (cycles === null) return <Skeleton blocks={[[260, '100%']]} />;
  return <CloneForm {...props} projectId={projectId} cycles={cycles} />;
}

interface CloneFormProps extends CloneObjectiveProps {
  readonly projectId: string | null;
  readonly cycles: readonly CycleView[];
}

function CloneForm({ objective, projectId, cycles, onDone, reload }: CloneFormProps) {
  const { t } = useWords();
  // Made once, so that sending it again finishes it.
  const newIds = useRef({
    objective: newId(),
    keyResults: new Map(objective.keyResults.map(({ id }) => [id, newId()])),
  });
  const isOpen = cycles.some(({ id }) => id === objective.cycleId);
  const [place, setPlace] = useState<Place>({
    cycleId: isOpen ? objective.cycleId : (cycles[0]?.id ?? objective.cycleId),
    home: objective.home,
  });
  const [title, setTitle] = useState(objective.title);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const submission = useSubmit();
  const undo = useUndo(reload);
  const save = async () => {
    const chosen = [...newIds.current.keyResults].filter(([id]) => !left.has(id));
    const saved = await submission.run(async () => {
      const made = await call('objective.clone', {
        ...{ id: objective.id, newId: newIds.current.objective, ...place, title },
        keyResultIds: chosen.map(([id, copy]) => ({ id, newId: copy })),
      });
      const { id, version, key } = made;
      undo.done(t('clone.done', { key }), { kind: 'objective', id, version });
    });
    if (!saved) return;
    onDone();
    await reload();
  };
  const toggle = (id: string, isChosen: boolean) => {
    const next = new Set(left);
    if (isChosen) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  return (
    <Form
      title={t('clone.title', { key: objective.key })}
      lead={t('clone.lead')}
      submitLabel={t('clone.submit')}
      submission={submission}
      fields={['title', 'cycleId', 'home']}
      onSubmit={() => void save()}
      onCancel={onDone}
    >
      <LineField
        autoFocus
        label={t('objective.title')}
        value={title}
        onChange={setTitle}
        error={errorAt(submission.refusal, 'title')}
      />
      {objective.keyResults.length > 0 && (
        <fieldset>
          <legend className={styles['legend']}>{t('objective.keyResults')}</legend>
          {objective.keyResults.map((each) => (
            <Checkbox
              key={each.id}
              label={`${each.key} ${each.title}`}
              isChecked={!left.has(each.id)}
              onChange={(event) => toggle(each.id, event.currentTarget.checked)}
            />
          ))}
        </fieldset>
      )}
      <PlaceFields
        place={place}
        projectId={projectId}
        cycles={cycles}
        refused={(field) => errorAt(submission.refusal, field)}
        onChange={setPlace}
      />
    </Form>
  );
}
