import { lazy, Suspense } from 'react';
import { Skeleton } from '../../ui/skeleton';
import type { CycleTaskProps } from './cycle-tasks';

const Task = lazy(() =>
  import('./cycle-tasks').then((found) => ({ default: found.CycleTaskForm })),
);

/** A form of a cycle, fetched when it is opened. */
export function CycleForm(props: CycleTaskProps) {
  return (
    <Suspense fallback={<Skeleton blocks={[[260, 'min(720px, 100%)']]} />}>
      <Task {...props} />
    </Suspense>
  );
}
