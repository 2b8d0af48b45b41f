import type { ReactNode } from 'react';
import { useWords } from '../i18n/words';
import type { CheckInView, JudgementView } from './views';
import styles from './why.module.css';

interface WhyProps {
  readonly judgement: JudgementView;
  readonly lastCheckIn?: CheckInView | null;
}

/** At most three sentences, and one more where the owner sees it otherwise. */
function useSentences({ judgement, lastCheckIn = null }: WhyProps): readonly string[] {
  const words = useWords();
  const said = judgement.why.map(words.why);
  const claimed = lastCheckIn?.assessment ?? null;
  if (claimed === null || claimed === judgement.status) return said;
  return [...said, words.t('assessment.owner', { status: words.status(claimed) })];
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <h3 className={styles['title']}>{title}</h3>
      {children}
    </div>
  );
}

/** Why a status is what it is, a sentence a line, and what would turn it green. */
export function Why(props: WhyProps) {
  const { t, why } = useWords();
  const { turnsGreen } = props.judgement;
  return (
    <div className={styles['why']}>
      <Part title={t('status.why')}>
        <div className={styles['sentences']}>
          {useSentences(props).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      </Part>
      {turnsGreen !== null && (
        <Part title={t('status.green')}>
          <p>{why(turnsGreen)}</p>
        </Part>
      )}
    </div>
  );
}

const betweenSentences = { 'en-US': ' ', 'zh-CN': '' } as const;

/** The same in running text, for a place where it always stands open. */
export function WhyInShort(props: WhyProps) {
  const { t, why, locale } = useWords();
  const { turnsGreen } = props.judgement;
  return (
    <dl className={styles['short']}>
      <dt className={styles['label']}>{t('status.why')}</dt>
      <dd>{useSentences(props).join(betweenSentences[locale])}</dd>
      {turnsGreen !== null && (
        <>
          <dt className={styles['label']}>{t('status.green')}</dt>
          <dd>{why(turnsGreen)}</dd>
        </>
      )}
    </dl>
  );
}
