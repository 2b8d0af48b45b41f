import RefreshIcon from '@atlaskit/icon/core/refresh';
import type { StatusConfig } from '../../../src/domain/status-config';
import type { StatusAnswer } from '../../api/joined-status';
import { useWords } from '../../i18n/words';
import { IconAction } from '../../ui/icon-action';
import { Moment } from '../../ui/moment';
import styles from './status-panel.module.css';

interface StatusFootProps {
  readonly config: StatusConfig;
  readonly data: StatusAnswer;
  readonly reload: () => Promise<void>;
}

/** What is not shown, how old it is, and a way to read it anew. */
export function StatusFoot({ config, data, reload }: StatusFootProps) {
  const { t, day } = useWords();
  const { hidden, more } = data.answer;
  if (config.look === 'line' && config.frozenOn === null && hidden === 0 && more === 0) return null;
  return (
    <p className={styles['foot']}>
      {more > 0 && <span>{t('statusMacro.more', { n: more })}</span>}
      {hidden > 0 && (
        <span>
          {t(data.answer.objectives.length === 0 ? 'statusMacro.allHidden' : 'statusMacro.hidden', {
            n: hidden,
          })}
        </span>
      )}
      {(config.look !== 'line' || config.frozenOn !== null) && (
        <span>
          {config.frozenOn === null ? (
            <>
              {t('statusMacro.asOf')} <Moment at={data.asOf} />
            </>
          ) : (
            t('statusMacro.frozen', { day: day(config.frozenOn) })
          )}
        </span>
      )}
      {config.look !== 'line' && (
        <IconAction
          icon={RefreshIcon}
          label={t('statusMacro.refresh')}
          onClick={() => void reload()}
        />
      )}
    </p>
  );
}
