import { call } from '../../api/call';
import { notify } from '../../api/flags';
import { RefusalError } from '../../api/refusal-error';
import { useWords } from '../../i18n/words';
import { useAnnounce } from '../../ui/live';

interface Item {
  readonly id: string;
  readonly key: string;
}

export type Count = (child: Item, parent: Item, counts: boolean) => Promise<void>;

/** Lets an objective count in the one it supports, or not any more; the flag takes it back. */
export function useCounting(settled: () => Promise<void>): Count {
  const { t } = useWords();
  const announce = useAnnounce();
  const count: Count = async (child, parent, counts) => {
    try {
      const supports = { kind: 'objective', id: parent.id } as const;
      await call('alignment.count', { objectiveId: child.id, supports, counts });
      const message = counts ? 'alignment.counted' : 'alignment.countedNot';
      const title = t(message, { key: child.key, parent: parent.key });
      const undo = () => void count(child, parent, !counts);
      announce(title);
      notify({ title, tone: 'success', action: { text: t('common.undo'), run: undo } });
    } catch (error) {
      const title = error instanceof RefusalError ? error.message : t('save.failed');
      notify({ title, tone: 'error' });
    }
    await settled();
  };
  return count;
}
