import { call } from '../../api/call';
import { useWords } from '../../i18n/words';
import { useUndo, type ItemKind } from './use-undo';

const operations = {
  objective: { archive: 'objective.archive', restore: 'objective.restore' },
  keyResult: { archive: 'keyResult.archive', restore: 'keyResult.restore' },
  cycle: { archive: 'cycle.archive', restore: 'cycle.restore' },
} as const;

/** What can be put away and brought back. */
export interface ArchiveSubject {
  readonly kind: ItemKind;
  readonly id: string;
  readonly version: number;
  /** How people call it. */
  readonly label: string;
  readonly archivedAt: string | null;
  /** It is published, so a reason is asked for. */
  readonly needsReason: boolean;
}

/** How to begin: at once, or by the form that asks why. */
export function useArchiving(
  subject: ArchiveSubject,
  ask: () => void,
  reload: () => Promise<void>,
): () => void {
  const { now } = useArchive(subject, reload);
  return () => (subject.needsReason ? ask() : void now());
}

/** Puts an item away, or brings it back when it is. */
export function useArchive(subject: ArchiveSubject, reload: () => Promise<void>) {
  const { t } = useWords();
  const undo = useUndo(reload);
  const { kind, id, label: key } = subject;
  const isAway = subject.archivedAt !== null;
  const write = async (version: number, said: { readonly reason?: string }) => {
    const name = operations[kind][isAway ? 'restore' : 'archive'];
    const saved = await call(name, { id, version, ...said });
    const title = t(isAway ? 'archive.restored' : 'archive.done', { key });
    undo.done(title, { kind, ...saved });
  };
  return {
    write,
    /** At once, where no reason is asked for. */
    now: () => undo.run(() => write(subject.version, {})),
  };
}
