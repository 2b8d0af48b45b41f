import { useWords } from '../../i18n/words';

/** Goals of the whole site. */
export function GlobalPage() {
  const { t } = useWords();
  return (
    <main>
      <h1>{t('page.global')}</h1>
    </main>
  );
}
