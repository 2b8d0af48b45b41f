import { call } from '../../api/call';
import { notify } from '../../api/flags';
import { RefusalError } from '../../api/refusal-error';
import { useWords } from '../../i18n/words';

const operations = {
  objective: 'objective.undo',
  keyResult: 'keyResult.undo',
  cycle: 'cycle.undo',
} as const;

/** What has versions. */
export type ItemKind = keyof typeof operations;

/** The version that a write made. */
export interface Written {
  readonly kind: ItemKind;
  readonly id: string;
  readonly version: number;
}

/** Says in Jira's corner what was done, with a way back; then the screen is loaded again. */
export function useUndo(reload: () => Promise<void>) {
  const { t } = useWords();
  const run = async (write: () => Promise<void>) => {
    try {
      await write();
    } catch (error) {
      const title = error instanceof RefusalError ? error.message : t('save.failed');
      notify({ title, tone: 'error' });
    }
    await reload();
  };
  const withWayBack = (title: string, back: () => Promise<unknown>) => {
    const goBack = async () => {
      await back();
      notify({ title: t('undo.done'), tone: 'success' });
    };
    const action = { text: t('common.undo'), run: () => void run(goBack) };
    notify({ title, tone: 'success', action });
  };
  return {
    /** The way back is the undo operation. */
    done: (title: string, { kind, id, version }: Written) =>
      withWayBack(title, () => call(operations[kind], { id, version })),
    withWayBack,
    /** A write without a form: a refusal is said in the corner too. */
    run,
  };
}
