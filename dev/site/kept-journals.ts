import { fileJournals } from '../forge/platform/journal';
import type { JournalFactory } from '../forge/types';

/** Journals in a folder, and one call that waits until all of them are on disk. */
export function keptJournals(dir: string): {
  readonly journal: JournalFactory;
  flush(): Promise<void>;
} {
  const open = fileJournals(dir);
  const flushes: (() => Promise<void>)[] = [];
  return {
    journal: <T>(name: string) => {
      const journal = open<T>(name);
      flushes.push(() => journal.flush());
      return journal;
    },
    flush: async () => {
      await Promise.all(flushes.map((flush) => flush()));
    },
  };
}
