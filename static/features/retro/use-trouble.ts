import { useState } from 'react';
import { RefusalError } from '../../api/refusal-error';
import { useWords } from '../../i18n/words';

/** Runs a write; false when it did not go through. */
export type Attempt = (write: () => Promise<void>) => Promise<boolean>;

/** What went wrong with the last write that has no form of its own. */
export function useTrouble(): { readonly said: string | null; readonly attempt: Attempt } {
  const { t } = useWords();
  const [said, setSaid] = useState<string | null>(null);
  const attempt: Attempt = async (write) => {
    try {
      await write();
      setSaid(null);
      return true;
    } catch (error) {
      setSaid(error instanceof RefusalError ? error.refusal.message : t('save.failed'));
      return false;
    }
  };
  return { said, attempt };
}
