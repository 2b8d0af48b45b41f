import { useEffect, useState } from 'react';
import type { OperationOutput } from '../../../src/contract/operations';
import { call } from '../../api/call';
import type { ItemKind } from '../lifecycle/use-undo';

type Page = OperationOutput<'objective.history'>;
export type HistoryEntry = Page['entries'][number];
export type Comparison = OperationOutput<'objective.versions'>;

const operations = {
  objective: { history: 'objective.history', versions: 'objective.versions' },
  keyResult: { history: 'keyResult.history', versions: 'keyResult.versions' },
  cycle: { history: 'cycle.history', versions: 'cycle.versions' },
} as const;

/** Two versions side by side. @throws RefusalError */
export const compare = (
  kind: ItemKind,
  id: string,
  versions: [number, number],
): Promise<Comparison> => call(operations[kind].versions, { id, versions });

type Place = Page['nextBefore'];

interface Loaded {
  readonly entries: readonly HistoryEntry[];
  readonly nextBefore: Place;
}

export interface History {
  /** Newest first; null until the app answered. */
  readonly loaded: Loaded | null;
  readonly failed: boolean;
  readonly older: () => void;
  readonly again: () => void;
}

/** What became of an item, page by page; read anew when `version` moves. */
export function useHistory(kind: ItemKind, id: string, version: number): History {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failed, setFailed] = useState(false);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let stale = false;
    call(operations[kind].history, { id }).then(
      (page) => {
        if (stale) return;
        setLoaded(page);
        setFailed(false);
      },
      () => {
        if (!stale) setFailed(true);
      },
    );
    return () => {
      stale = true;
    };
  }, [kind, id, version, turn]);
  const older = async (known: Loaded, before: NonNullable<Place>) => {
    try {
      const page = await call(operations[kind].history, { id, before });
      setLoaded({ entries: [...known.entries, ...page.entries], nextBefore: page.nextBefore });
    } catch {
      setFailed(true);
    }
  };
  return {
    loaded,
    failed,
    older: () => {
      if (loaded !== null && loaded.nextBefore !== null) void older(loaded, loaded.nextBefore);
    },
    again: () => setTurn(turn + 1),
  };
}
