import { call } from '../../api/call';
import { notify } from '../../api/flags';
import { RefusalError } from '../../api/refusal-error';
import { useWords, type MessageKey } from '../../i18n/words';
import { useAnnounce } from '../../ui/live';
import type { Supported } from './supported';

interface Item {
  readonly id: string;
  readonly key: string;
}

export interface Supports {
  add(supported: Supported): Promise<void>;
  remove(supported: Supported): Promise<void>;
}

/** Adds and takes away what an objective supports; each can be undone from the flag that reports it. */
export function useSupports(objective: Item, settled: () => Promise<void>): Supports {
  const { t } = useWords();
  const announce = useAnnounce();
  const write = async (
    operation: 'alignment.add' | 'alignment.remove',
    { kind, id, key }: Supported,
    message: MessageKey,
    undo: () => void,
  ) => {
    try {
      await call(operation, { objectiveId: objective.id, supports: { kind, id } });
      const title = t(message, { own: objective.key, key });
      announce(title);
      notify({ title, tone: 'success', action: { text: t('common.undo'), run: undo } });
    } catch (error) {
      const title = error instanceof RefusalError ? error.message : t('save.failed');
      notify({ title, tone: 'error' });
    }
    await settled();
  };
  const add: Supports['add'] = (supported) =>
    write('alignment.add', supported, 'supports.added', () => void remove(supported));
  const remove: Supports['remove'] = (supported) =>
    write('alignment.remove', supported, 'supports.removed', () => void add(supported));
  return { add, remove };
}
