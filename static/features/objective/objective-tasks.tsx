import type { ObjectiveView } from '../../ui/views';
import { SupportsTask } from '../alignment/supports-task';
import { AddKeyResult } from './add-key-result';
import { CloseObjective } from './close-objective';
import { EditObjective } from './edit-objective';
import { NewObjective as Writing } from './new-objective';

export type ObjectiveTaskName = 'edit' | 'add-key-result' | 'supports' | 'close';

export interface ObjectiveTaskProps {
  readonly task: ObjectiveTaskName;
  readonly objective: ObjectiveView;
  readonly onDone: () => void;
  readonly reload: () => Promise<void>;
}

const tasks = {
  edit: EditObjective,
  'add-key-result': AddKeyResult,
  supports: SupportsTask,
  close: CloseObjective,
};

/** What can be done to an objective that needs a form. */
export function ObjectiveTask({ task, ...rest }: ObjectiveTaskProps) {
  const Task = tasks[task];
  return <Task {...rest} />;
}

export const NewObjective = Writing;
