import { call } from '../../api/call';
import { useScreen } from '../../api/use-screen';
import { useWords } from '../../i18n/words';
import { ScreenView } from '../../ui/screen-view';
import { Skeleton } from '../../ui/skeleton';
import { RoomBanner } from '../room/room-banner';
import styles from './admin.module.css';
import { Health } from './health';
import { Rights } from './rights';
import { SettingsForm } from './settings-form';

const skeleton = (
  <Skeleton
    gap={32}
    blocks={[
      [196, '100%'],
      [240, '100%'],
      [140, '100%'],
    ]}
  />
);

/** Settings, rights and health of the app, for those who manage the site. */
export function AdminScreen() {
  const { t } = useWords();
  const screen = useScreen('admin', () => call('admin.get', {}));
  return (
    <div className={styles['page']}>
      <h1 className={styles['title']}>{t('page.admin')}</h1>
      <ScreenView screen={screen} skeleton={skeleton}>
        {(admin) => (
          <>
            <RoomBanner room={admin.room} />
            <SettingsForm settings={admin.settings} onSaved={() => screen.reload()} />
            <Rights />
            <Health admin={admin} />
          </>
        )}
      </ScreenView>
    </div>
  );
}
