import { useWords } from '../../i18n/words';

/** The settings of the app, for those who administer it. */
export function AdminPage() {
  const { t } = useWords();
  return (
    <main>
      <h1>{t('page.admin')}</h1>
    </main>
  );
}
