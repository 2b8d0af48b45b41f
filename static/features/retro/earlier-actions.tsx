import { call } from '../../api/call';
import { useWords } from '../../i18n/words';
import { LinkTo } from '../../ui/destination';
import { Lozenge } from '../../ui/lozenge';
import { useRead } from '../admin/use-read';
import styles from './retro.module.css';

const tones = { new: 'neutral', indeterminate: 'information', done: 'success' } as const;

/** What was agreed in the retrospective before, and whether it was done. */
export function EarlierActions({ retroId }: { readonly retroId: string }) {
  const { t, moment } = useWords();
  const { found } = useRead(retroId, () => call('retro.actionsBefore', { id: retroId }));
  const before = found?.retrospective ?? null;
  if (found === null || before === null) return null;
  return (
    <section className={styles['column']}>
      <h3 className={styles['columnTitle']}>
        {t('retro.earlier', { title: before.title, when: moment(before.at) })}
      </h3>
      {found.actions.length === 0 && <p className={styles['quiet']}>{t('retro.earlier.none')}</p>}
      <ul className={styles['column']}>
        {found.actions.map(({ id, text, issue }) => (
          <li key={id} className={styles['line']}>
            <span>{text}</span>
            {issue !== null && (
              <LinkTo to={{ kind: 'issue', issueKey: issue.key }}>{issue.key}</LinkTo>
            )}
            {issue !== null && issue.statusCategory !== null && (
              <Lozenge tone={tones[issue.statusCategory]}>
                {t(`retro.earlier.${issue.statusCategory}`)}
              </Lozenge>
            )}
            {issue === null && <span>{t('retro.earlier.notFiled')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
