import { notify } from '../../api/flags';
import { RefusalError } from '../../api/refusal-error';
import { useWords } from '../../i18n/words';
import { useAnnounce } from '../../ui/live';

interface Attempt {
  readonly write: () => Promise<unknown>;
  /** What the flag says then. */
  readonly done: string;
  readonly undo: () => Promise<unknown>;
}

/** Writes at once; the flag that reports it undoes it, and whatever happens the screen is read again. */
export function useAttempt(reload: () => Promise<void>): (attempt: Attempt) => void {
  const { t } = useWords();
  const announce = useAnnounce();
  const run = async (write: () => Promise<unknown>, done: () => void) => {
    try {
      await write();
      done();
    } catch (error) {
      const title = error instanceof RefusalError ? error.message : t('save.failed');
      notify({ title, tone: 'error' });
    }
    await reload();
  };
  return ({ write, done, undo }) => {
    const takeBack = () => void run(undo, () => announce(t('common.saved')));
    void run(write, () => {
      announce(done);
      notify({ title: done, tone: 'success', action: { text: t('common.undo'), run: takeBack } });
    });
  };
}
