import { useIssues } from '../../api/use-issues';
import { shareOf } from '../../features/key-result/share';
import { useWords } from '../../i18n/words';
import { LinkTo } from '../../ui/destination';
import type { ServedKeyResult } from '../../ui/views';
import styles from './issue-context.module.css';

interface ShareLineProps {
  readonly served: ServedKeyResult;
  readonly asOf: string;
  readonly issueId: string;
}

/** The parent through which the issue counts; its key is read as the viewer. */
function Through({ issueId, asOf }: { readonly issueId: string; readonly asOf: string }) {
  const { t } = useWords();
  const { issues } = useIssues([issueId], asOf);
  const key = issues?.get(issueId)?.key;
  if (key === undefined) return <> · {t('issue.throughParent')}</>;
  const [before, after] = t('issue.through').split('{key}');
  return (
    <>
      {' · '}
      {before}
      <LinkTo to={{ kind: 'issue', issueKey: key }}>{key}</LinkTo>
      {after}
    </>
  );
}

/** `This issue: 1 of 17 · 3 still open · through PLT-40`, or that it does not count. */
export function ShareLine({ served, asOf, issueId }: ShareLineProps) {
  const { t } = useWords();
  const share = shareOf(served, served.keyResult.work);
  if (share === null) return null;
  return (
    <p className={styles['share']}>
      {t(share.text, share.values)}
      {share.counts && served.openIssues > 0 && ` · ${t('issue.left', { n: served.openIssues })}`}
      {served.viaIssueId === null && ` · ${t('issue.throughRule')}`}
      {served.viaIssueId !== null && served.viaIssueId !== issueId && (
        <Through issueId={served.viaIssueId} asOf={asOf} />
      )}
    </p>
  );
}
