import {
  changeParts,
  closedText,
  createdText,
  linksText,
  reasonText,
  ruleText,
} from '../../../src/contract/wording/history';
import type { Part } from '../../../src/contract/wording/history-sentences';
import type { Locale } from '../../../src/contract/operations';
import { useWords } from '../../i18n/words';
import { Moment } from '../../ui/moment';
import { Person } from '../../ui/person';
import styles from './history.module.css';
import { LinkedTitles } from './linked-titles';
import type { HistoryEntry } from './load-history';
import { Parts } from './parts';

/** What was done, one sentence a change. */
function sentencesOf(entry: HistoryEntry, locale: Locale): readonly (readonly Part[])[] {
  switch (entry.kind) {
    case 'version':
      return entry.changes.length === 0
        ? [[createdText(locale)]]
        : entry.changes.map((change) => changeParts(change, locale));
    case 'closed':
      return [[closedText(entry.subject, locale)]];
    case 'links':
      return [[linksText(entry.added, entry.count, locale)]];
    case 'rule':
      return [[ruleText(entry.added, locale)]];
  }
}

const said = (entry: HistoryEntry, locale: Locale): string | null => {
  if (entry.kind === 'version')
    return entry.reason === null ? null : reasonText(entry.by, entry.reason, locale);
  return entry.kind === 'closed' && entry.note !== '' ? entry.note : null;
};

/** Who did what, when and why. */
export function Entry({ entry, asOf }: { readonly entry: HistoryEntry; readonly asOf: string }) {
  const { t, locale } = useWords();
  const reason = said(entry, locale);
  return (
    <li className={styles['entry']}>
      <div className={styles['line']}>
        <Person accountId={entry.by} withName />
        <span className={styles['when']}>
          <Moment at={entry.at} />
        </span>
      </div>
      <ul className={styles['changes']}>
        {sentencesOf(entry, locale).map((parts, index) => (
          <li key={index}>
            <Parts parts={parts} />
          </li>
        ))}
      </ul>
      {entry.kind === 'rule' && <code className={styles['jql']}>{entry.jql}</code>}
      {entry.kind === 'links' && (
        <LinkedTitles issueIds={entry.issueIds} count={entry.count} asOf={asOf} />
      )}
      {reason !== null && <p className={styles['reason']}>{t('history.reason', { reason })}</p>}
    </li>
  );
}
