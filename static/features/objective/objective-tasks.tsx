import Button from '@atlaskit/button/new';
import { useWords } from '../../i18n/words';
import type { ObjectiveView } from '../../ui/views';
import { SupportsTask } from '../alignment/supports-task';
import { HistorySection } from '../history/history-section';
import { KeepAsTemplate } from '../library/keep-as-template';
import { ArchiveForm } from '../lifecycle/archive-form';
import { CloneObjective } from '../lifecycle/clone-objective';
import { MoveObjective } from '../lifecycle/move-objective';
import { objectiveSubject } from '../lifecycle/subjects';
import { AddKeyResult } from './add-key-result';
import { CloseObjective } from './close-objective';
import { EditObjective } from './edit-objective';
import { NewObjective as Writing } from './new-objective';

export type ObjectiveTaskName =
  | 'edit'
  | 'add-key-result'
  | 'supports'
  | 'close'
  | 'move'
  | 'clone'
  | 'archive'
  | 'history'
  | 'keep';

export interface ObjectiveTaskProps {
  readonly task: ObjectiveTaskName;
  readonly objective: ObjectiveView;
  readonly onDone: () => void;
  readonly reload: () => Promise<void>;
}

type Task = Omit<ObjectiveTaskProps, 'task'>;

const Archive = ({ objective, ...rest }: Task) => (
  <ArchiveForm subject={objectiveSubject(objective)} {...rest} />
);

/** Read, not filled in: it closes as a form does. */
function History({ objective, onDone }: Task) {
  const { t } = useWords();
  return (
    <HistorySection kind="objective" id={objective.id} version={objective.version}>
      <div>
        <Button onClick={onDone}>{t('common.close')}</Button>
      </div>
    </HistorySection>
  );
}

const tasks = {
  edit: EditObjective,
  'add-key-result': AddKeyResult,
  supports: SupportsTask,
  close: CloseObjective,
  move: MoveObjective,
  clone: CloneObjective,
  archive: Archive,
  history: History,
  keep: KeepAsTemplate,
};

/** What can be done to an objective that needs a form. */
export function ObjectiveTask({ task, ...rest }: ObjectiveTaskProps) {
  const Task = tasks[task];
  return <Task {...rest} />;
}

export const NewObjective = Writing;
