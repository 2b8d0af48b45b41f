import type { ReactNode } from 'react';
import { useWords } from '../i18n/words';
import type { CheckInView, JudgementView } from './views';
import styles from './why.module.css';

interface WhyProps {
  readonly judgement: JudgementView;
  readonly lastCheckIn?: CheckInView | null;
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <h3 className={styles['title']}>{title}</h3>
      {children}
    </div>
  );
}

/** Why a status is what it is, in at most three sentences, and what would turn it green. */
export function Why({ judgement, lastCheckIn = null }: WhyProps) {
  const words = useWords();
  const claimed = lastCheckIn?.assessment ?? null;
  const disagrees = claimed !== null && claimed !== judgement.status;
  return (
    <div className={styles['why']}>
      <Part title={words.t('status.why')}>
        <div className={styles['sentences']}>
          {judgement.why.map((reason, index) => (
            <p key={index}>{words.why(reason)}</p>
          ))}
          {disagrees && <p>{words.t('assessment.owner', { status: words.status(claimed) })}</p>}
        </div>
      </Part>
      {judgement.turnsGreen !== null && (
        <Part title={words.t('status.green')}>
          <p>{words.why(judgement.turnsGreen)}</p>
        </Part>
      )}
    </div>
  );
}
