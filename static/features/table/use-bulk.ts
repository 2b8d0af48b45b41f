import { useRef, useState } from 'react';
import { notify } from '../../api/flags';
import { useWords } from '../../i18n/words';
import { useAnnounce } from '../../ui/live';
import { backOf, runBulk, type BulkChange, type Changed, type Failure } from './bulk-change';
import type { TableRow } from './load-table';

interface BulkParts {
  readonly reload: () => Promise<void>;
  /** The rows that are left to be changed. */
  readonly onLeft: (rows: readonly TableRow[]) => void;
}

/** Changing many rows: how far it is, what failed, leaving it, and the way back. */
export function useBulk({ reload, onLeft }: BulkParts) {
  const { t } = useWords();
  const announce = useAnnounce();
  const [at, setAt] = useState<number | null>(null);
  const [failures, setFailures] = useState<readonly Failure[]>([]);
  const stopped = useRef(false);
  const goesOn = (done: number) => {
    setAt(done + 1);
    return !stopped.current;
  };
  const undo = async (changed: readonly Changed[], change: BulkChange, reason: string) => {
    const steps = changed.map(({ row, version }) => ({
      ...{ row, version },
      change: backOf(row, change),
    }));
    const back = await runBulk(steps, reason && t('bulk.undo.reason', { reason }), () => true);
    announce(t('bulk.undone', { n: back.changed.length }));
    setFailures(back.failures);
    await reload();
  };
  const run = async (rows: readonly TableRow[], change: BulkChange, reason: string) => {
    stopped.current = false;
    setFailures([]);
    const steps = rows.map((row) => ({ row, version: row.version, change }));
    const { changed, failures: failed } = await runBulk(steps, reason, goesOn);
    setAt(null);
    setFailures(failed);
    const done = new Set(changed.map(({ row }) => row.id));
    onLeft(rows.filter(({ id }) => !done.has(id)));
    if (changed.length > 0) {
      notify({
        title: t('bulk.done', { n: changed.length }),
        tone: 'success',
        action: { text: t('common.undo'), run: () => void undo(changed, change, reason) },
      });
    }
    await reload();
    return failed.length === 0;
  };
  const stop = () => {
    stopped.current = true;
  };
  return { at, failures, run, stop };
}
