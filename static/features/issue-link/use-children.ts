import { useEffect, useState } from 'react';
import { call } from '../../api/call';
import { readChildren, type Children } from '../../api/issues';

export interface KnownChildren extends Children {
  /** Resolutions that take a child out of the scope. */
  readonly excludedResolutionIds: readonly string[];
}

export interface SeenChildren {
  /** Null until Jira and the app answered. */
  readonly known: KnownChildren | null;
  readonly failed: boolean;
  readonly tryAgain: () => void;
}

async function read(epicId: string): Promise<KnownChildren> {
  const [children, { excludedResolutionIds }] = await Promise.all([
    readChildren(epicId),
    call('settings.get', {}),
  ]);
  return { ...children, excludedResolutionIds };
}

/** The children of an epic as the viewer may see them, read again when `asOf` moves; the old ones stay meanwhile. */
export function useChildren(epicId: string, asOf: string): SeenChildren {
  const [known, setKnown] = useState<KnownChildren | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let stale = false;
    setFailed(false);
    read(epicId).then(
      (answer) => {
        if (!stale) setKnown(answer);
      },
      () => {
        if (!stale) setFailed(true);
      },
    );
    return () => {
      stale = true;
    };
  }, [epicId, asOf, tries]);
  return { known, failed, tryAgain: () => setTries(tries + 1) };
}
