import { useRef, useState } from 'react';
import { countIssues, gatherIssues, type FoundId } from '../../api/issues';

/** As many as are linked at once. */
export const mostLinked = 1000;

/** Everything a search finds, beyond what is listed: read when somebody chooses all. */
export interface Gathering {
  readonly busy: boolean;
  readonly failed: boolean;
  /** How many there are; null until they were counted. */
  readonly total: number | null;
  readonly count: (query: string, projectId: string | null) => void;
  readonly gather: (query: string, projectId: string | null) => Promise<readonly FoundId[] | null>;
}

export function useGathering(): Gathering {
  const [state, setState] = useState({ busy: false, failed: false });
  const [total, setTotal] = useState<number | null>(null);
  /** Only the newest question is answered. */
  const turn = useRef(0);
  const count = (query: string, projectId: string | null) => {
    const mine = ++turn.current;
    setTotal(null);
    countIssues(query, projectId).then(
      (found) => {
        if (mine === turn.current) setTotal(found);
      },
      () => undefined,
    );
  };
  const gather = async (query: string, projectId: string | null) => {
    setState({ busy: true, failed: false });
    try {
      const found = await gatherIssues(query, projectId, mostLinked);
      setState({ busy: false, failed: false });
      return found;
    } catch {
      setState({ busy: false, failed: true });
      return null;
    }
  };
  return { ...state, total, count, gather };
}
