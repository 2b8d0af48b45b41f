import type { Home } from '../../../src/domain/home';
import type { CycleView } from '../../ui/views';
import { ArchiveForm } from '../lifecycle/archive-form';
import { cycleSubject } from '../lifecycle/subjects';
import { CloseCycle } from './close-cycle';
import type { CycleTask } from './cycle-picker';
import { CycleHistory } from './cycle-history';
import { EditCycle } from './edit-cycle';
import { NewCycle } from './new-cycle';
import { PublishCycle } from './publish-cycle';

export interface CycleTaskProps {
  readonly task: CycleTask;
  /** The one shown; null when there is none. */
  readonly cycle: CycleView | null;
  /** Where a new one belongs. */
  readonly home: Home;
  readonly mayManageSite: boolean;
  readonly today: string;
  readonly onDone: () => void;
  /** The cycle to show from now on. */
  readonly onSaved: (cycleId: string) => Promise<void>;
}

/** What can be done to a cycle. */
export function CycleTaskForm(props: CycleTaskProps) {
  const { task, cycle, home, mayManageSite, today, onDone, onSaved } = props;
  const shared = { onDone, onSaved };
  if (task === 'create' || cycle === null) {
    const place = { home, mayManageSite, today };
    return <NewCycle {...place} after={cycle} {...shared} />;
  }
  if (task === 'edit') return <EditCycle cycle={cycle} {...shared} />;
  if (task === 'archive') {
    const reload = () => onSaved(cycle.id);
    return <ArchiveForm subject={cycleSubject(cycle)} onDone={onDone} reload={reload} />;
  }
  if (task === 'history') return <CycleHistory cycle={cycle} onDone={onDone} />;
  if (task === 'publish') return <PublishCycle cycle={cycle} {...shared} />;
  return <CloseCycle cycle={cycle} {...shared} />;
}
