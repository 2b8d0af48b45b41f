import Button from '@atlaskit/button/new';
import { call } from '../../api/call';
import { useWords } from '../../i18n/words';
import styles from './linked-issues.module.css';
import { useAttempt } from './use-attempt';

interface UnseenLinksProps {
  readonly keyResultId: string;
  readonly issueIds: readonly string[];
  readonly mayUnlink: boolean;
  readonly reload: () => Promise<void>;
}

/** Unlinks what is still unseen then; the flag that says so puts it back. */
function useUnlink({ keyResultId, issueIds, reload }: UnseenLinksProps): () => void {
  const { t } = useWords();
  const attempt = useAttempt(reload);
  return () =>
    attempt({
      write: () => call('issueLink.removeUnseen', { keyResultId, issueIds: [...issueIds] }),
      done: ({ unlinked: { length: n } }) =>
        n === 0 ? t('links.unseen.back') : t('links.unseen.removed', { n }),
      undo: ({ unlinked }) =>
        unlinked.length === 0
          ? Promise.resolve()
          : call('issueLink.add', { keyResultId, issueIds: unlinked }),
    });
}

/** Linked issues that neither the viewer nor the app can see: nothing can be told of them but how many they are. */
export function UnseenLinks(props: UnseenLinksProps) {
  const { t } = useWords();
  const unlink = useUnlink(props);
  const n = props.issueIds.length;
  if (n === 0) return null;
  return (
    <div className={styles['unseen']}>
      <p className={styles['quiet']}>{t('links.unseen', { n })}</p>
      {props.mayUnlink && <Button onClick={unlink}>{t('links.unseen.remove', { n })}</Button>}
    </div>
  );
}
