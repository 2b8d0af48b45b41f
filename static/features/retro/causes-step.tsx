import Button from '@atlaskit/button/new';
import CrossIcon from '@atlaskit/icon/core/cross';
import EditIcon from '@atlaskit/icon/core/edit';
import { useState } from 'react';
import { retroWords } from '../../../src/contract/wording/retro-words';
import type { Hands } from '../../../src/domain/cause';
import { useWords } from '../../i18n/words';
import { Banner } from '../../ui/banner';
import { IconAction } from '../../ui/icon-action';
import { CauseForm } from './cause-form';
import { EvidenceChips } from './evidence-chips';
import type { RetroCause } from './retro-data';
import styles from './retro.module.css';
import type { RetroSession } from './session';
import { useTrouble, type Attempt } from './use-trouble';

const sides: readonly Hands[] = ['ours', 'outside'];

interface CauseItemProps {
  readonly cause: RetroCause;
  readonly session: RetroSession;
  readonly attempt: Attempt;
  readonly onEdit: () => void;
}

function CauseItem({ cause, session, attempt, onEdit }: CauseItemProps) {
  const { t } = useWords();
  return (
    <li className={styles['item']}>
      <div className={styles['itemHead']}>
        <p className={styles['text']}>{cause.text}</p>
        {session.data.retrospective.may.write && (
          <span className={styles['tools']}>
            <IconAction icon={EditIcon} label={t('retro.cause.edit')} onClick={onEdit} />
            <IconAction
              icon={CrossIcon}
              label={t('retro.cause.remove')}
              onClick={() => void attempt(() => session.removeCause(cause.id))}
            />
          </span>
        )}
      </div>
      <EvidenceChips evidence={cause.evidence} onRemove={null} />
    </li>
  );
}

/** Why it went as it did: what is in our hands beside what is not, each with what shows it. */
export function CausesStep({ session }: { readonly session: RetroSession }) {
  const { t, locale } = useWords();
  const { said, attempt } = useTrouble();
  const [writing, setWriting] = useState<{ hands: Hands; cause: RetroCause | null } | null>(null);
  const { causes, retrospective } = session.data;
  return (
    <div className={styles['stack']}>
      {said !== null && <Banner tone="danger">{said}</Banner>}
      <div className={styles['two']}>
        {sides.map((hands) => {
          const own = causes.filter((cause) => cause.hands === hands);
          return (
            <section key={hands} className={styles['column']}>
              <h3 className={styles['columnTitle']}>{retroWords(locale).hands[hands]}</h3>
              <p className={styles['quiet']}>{t(`retro.hands.${hands}`)}</p>
              <ul className={styles['column']}>
                {own.map((cause) => (
                  <CauseItem
                    key={cause.id}
                    cause={cause}
                    session={session}
                    attempt={attempt}
                    onEdit={() => setWriting({ hands, cause })}
                  />
                ))}
              </ul>
              {own.length === 0 && <p className={styles['quiet']}>{t('retro.cause.none')}</p>}
              {writing?.hands === hands ? (
                <CauseForm
                  key={writing.cause?.id ?? 'new'}
                  hands={hands}
                  cause={writing.cause}
                  session={session}
                  onDone={() => setWriting(null)}
                />
              ) : (
                retrospective.may.write && (
                  <div>
                    <Button spacing="compact" onClick={() => setWriting({ hands, cause: null })}>
                      {t('retro.cause.add')}
                    </Button>
                  </div>
                )
              )}
            </section>
          );
        })}
      </div>
    </div>
  );
}
