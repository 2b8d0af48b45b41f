import { lazy, Suspense } from 'react';
import { Skeleton } from '../../ui/skeleton';
import type { NewObjectiveProps } from './new-objective';
import type { ObjectiveTaskProps } from './objective-tasks';

export type { ObjectiveTaskName } from './objective-tasks';

const Task = lazy(() =>
  import('./objective-tasks').then(({ ObjectiveTask: found }) => ({ default: found })),
);
const Writing = lazy(() =>
  import('./objective-tasks').then(({ NewObjective: found }) => ({ default: found })),
);
const waiting = <Skeleton blocks={[[420, 'min(720px, 100%)']]} />;

/** A form of an objective, fetched when it is opened. */
export function ObjectiveTask(props: ObjectiveTaskProps) {
  return (
    <Suspense fallback={waiting}>
      <Task {...props} />
    </Suspense>
  );
}

/** The form of a new objective, fetched when it is opened. */
export function NewObjective(props: NewObjectiveProps) {
  return (
    <Suspense fallback={waiting}>
      <Writing {...props} />
    </Suspense>
  );
}
