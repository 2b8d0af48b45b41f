import { notify } from '../../api/flags';
import { RefusalError } from '../../api/refusal-error';
import { useWords } from '../../i18n/words';
import { useAnnounce } from '../../ui/live';

interface Attempt<T> {
  readonly write: () => Promise<T>;
  /** What the flag says then. */
  readonly done: string | ((written: T) => string);
  readonly undo: (written: T) => Promise<unknown>;
}

/** Writes at once; the flag that reports it undoes it, and whatever happens the screen is read again. */
export function useAttempt(reload: () => Promise<void>): <T>(attempt: Attempt<T>) => void {
  const { t } = useWords();
  const announce = useAnnounce();
  const run = async <T>(write: () => Promise<T>, done: (written: T) => void) => {
    try {
      done(await write());
    } catch (error) {
      const title = error instanceof RefusalError ? error.message : t('save.failed');
      notify({ title, tone: 'error' });
    }
    await reload();
  };
  return ({ write, done, undo }) => {
    void run(write, (written) => {
      const title = typeof done === 'string' ? done : done(written);
      const takeBack = () =>
        void run(
          () => undo(written),
          () => announce(t('common.saved')),
        );
      announce(title);
      notify({ title, tone: 'success', action: { text: t('common.undo'), run: takeBack } });
    });
  };
}
