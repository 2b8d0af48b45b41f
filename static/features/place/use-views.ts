import { useEffect, useRef, useState } from 'react';
import type { OperationOutput } from '../../../src/contract/operations';
import type { Home } from '../../../src/domain/home';
import { call } from '../../api/call';
import { notify } from '../../api/flags';
import { newId } from '../../api/ids';
import { RefusalError } from '../../api/refusal-error';
import { useWords } from '../../i18n/words';

export type SavedView = OperationOutput<'view.list'>['views'][number];

interface Wish {
  readonly id: string | undefined;
  readonly name: string;
  readonly query: string;
  readonly shared: boolean;
}

/** The saved views of a place, read when somebody asks for them. */
export function useViews(home: Home) {
  const { t } = useWords();
  const [views, setViews] = useState<readonly SavedView[] | null>(null);
  const [failed, setFailed] = useState(false);
  const nextId = useRef(newId());
  useEffect(() => {
    call('view.list', { place: home }).then(
      (answer) => setViews(answer.views),
      () => setFailed(true),
    );
  }, [home]);
  const remove = async ({ id }: SavedView): Promise<boolean> => {
    try {
      await call('view.remove', { id });
    } catch (error) {
      const title = error instanceof RefusalError ? error.refusal.message : t('save.failed');
      notify({ title, tone: 'error' });
      return false;
    }
    setViews((before) => before?.filter((view) => view.id !== id) ?? null);
    return true;
  };
  const save = async ({ id, ...wish }: Wish): Promise<void> => {
    await call('view.save', { ...wish, id: id ?? nextId.current, place: home });
    // Until then another try changes the view that may be stored already.
    if (id === undefined) nextId.current = newId();
  };
  return { views, failed, save, remove };
}
