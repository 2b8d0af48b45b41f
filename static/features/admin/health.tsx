import type { OperationOutput } from '../../../src/contract/operations';
import { showBytes } from '../../format/bytes';
import { useWords } from '../../i18n/words';
import { Section } from '../../ui/section';
import styles from './admin.module.css';

type Admin = OperationOutput<'admin.get'>;

function Room({ room }: Pick<Admin, 'room'>) {
  const { t, locale, percent } = useWords();
  const share = room.bytes / room.ceiling;
  const used = showBytes(room.bytes, locale);
  const ceiling = showBytes(room.ceiling, locale);
  return (
    <>
      {t('admin.health.roomOf', { used, ceiling, percent: percent(share) })}
      <div className={styles['track']} aria-hidden="true">
        <div
          className={`${styles['used']} ${styles[room.level] ?? ''}`}
          style={{ width: `${String(Math.min(100, share * 100))}%` }}
        />
      </div>
    </>
  );
}

/** How the app is: prepared, how full, what waits. */
export function Health({ admin }: { readonly admin: Admin }) {
  const { t, count } = useWords();
  const { prepared, room, waitingIssues } = admin;
  return (
    <Section title={t('admin.health')}>
      <dl className={styles['facts']}>
        <dt>{t('admin.health.database')}</dt>
        <dd>{t(prepared ? 'admin.health.prepared' : 'admin.health.notPrepared')}</dd>
        <dt>{t('admin.health.room')}</dt>
        <dd>
          <Room room={room} />
        </dd>
        <dt>{t('admin.health.waiting')}</dt>
        <dd>{waitingIssues === 0 ? t('admin.health.waitingNone') : count(waitingIssues)}</dd>
      </dl>
    </Section>
  );
}
