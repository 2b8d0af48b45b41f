import { useEffect, useState } from 'react';
import { call } from '../../api/call';
import type { CycleView } from '../../ui/views';

/** Cycles that the viewer may choose from at a project; null until the app answered. */
export function useCycles(projectId: string | null): readonly CycleView[] | null {
  const [cycles, setCycles] = useState<readonly CycleView[] | null>(null);
  useEffect(() => {
    let stale = false;
    const settle = (found: readonly CycleView[]) => {
      if (!stale) setCycles(found.filter(({ stage }) => stage !== 'closed'));
    };
    call('cycle.list', projectId === null ? {} : { projectId }).then(
      (list) => settle(list.cycles),
      () => settle([]),
    );
    return () => {
      stale = true;
    };
  }, [projectId]);
  return cycles;
}
