import { call } from '../../api/call';
import { notify } from '../../api/flags';
import { RefusalError } from '../../api/refusal-error';
import { useImportWords } from '../../i18n/import-words';
import { useAnnounce } from '../../ui/live';
import type { Written } from './import-state';

/** Offers in one flag to take back an import: what it made is archived, as the undo of a creation is. */
export function useUndoImport(reload: () => Promise<void>) {
  const { say, t } = useImportWords();
  const announce = useAnnounce();
  const undo = async (made: readonly Written[]) => {
    try {
      for (const { id, version } of made) await call('objective.archive', { id, version });
      announce(say('import.undone', { n: made.length }));
    } catch (error) {
      const title = error instanceof RefusalError ? error.message : t('save.failed');
      notify({ title, tone: 'error' });
    }
    await reload();
  };
  return (title: string, made: readonly Written[]) =>
    notify({
      title,
      tone: 'success',
      action: { text: t('common.undo'), run: () => void undo(made) },
    });
}
