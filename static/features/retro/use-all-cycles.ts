import { useEffect, useState } from 'react';
import type { Home } from '../../../src/domain/home';
import { call } from '../../api/call';
import type { CycleView } from '../../ui/views';

const none: readonly CycleView[] = [];

/** Cycles that a home can look back on, closed ones too; none until the app answered. */
export function useAllCycles(home: Home): readonly CycleView[] {
  const [cycles, setCycles] = useState(none);
  const projectId = home.kind === 'project' ? home.projectId : null;
  useEffect(() => {
    let stale = false;
    call('cycle.list', projectId === null ? {} : { projectId }).then(
      (list) => {
        if (!stale) setCycles(list.cycles.filter(({ shelf }) => !shelf));
      },
      () => {
        if (!stale) setCycles(none);
      },
    );
    return () => {
      stale = true;
    };
  }, [projectId]);
  return cycles;
}
