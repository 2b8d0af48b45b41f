import { call } from '../../api/call';
import { notify } from '../../api/flags';
import { RefusalError } from '../../api/refusal-error';
import { useWords, type MessageKey } from '../../i18n/words';
import { useAnnounce } from '../../ui/live';

/** What a link or unlink needs to know of a key result. */
export interface LinkTarget {
  readonly id: string;
  readonly key: string;
}

export interface Links {
  link(target: LinkTarget): Promise<void>;
  unlink(target: LinkTarget): Promise<void>;
}

/** Links and unlinks one issue; each can be undone from the flag that reports it. */
export function useLinks(issueId: string, settled: () => Promise<void>): Links {
  const { t } = useWords();
  const announce = useAnnounce();
  const report = (message: MessageKey, target: LinkTarget, undo: () => void) => {
    const title = t(message, { key: target.key });
    announce(title);
    notify({ title, tone: 'success', action: { text: t('common.undo'), run: undo } });
  };
  const attempt = async (write: () => Promise<unknown>, done: () => void) => {
    try {
      await write();
      done();
    } catch (error) {
      const title = error instanceof RefusalError ? error.message : t('save.failed');
      notify({ title, tone: 'error' });
    }
    await settled();
  };
  const link = (target: LinkTarget): Promise<void> =>
    attempt(
      () => call('issueLink.add', { keyResultId: target.id, issueIds: [issueId] }),
      () => report('issue.linked', target, () => void unlink(target)),
    );
  const unlink = (target: LinkTarget): Promise<void> =>
    attempt(
      () => call('issueLink.remove', { keyResultId: target.id, issueId }),
      () => report('issue.unlinked', target, () => void link(target)),
    );
  return { link, unlink };
}
