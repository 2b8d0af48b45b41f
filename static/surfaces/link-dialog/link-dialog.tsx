import { useWords } from '../../i18n/words';

/** Links the issue it was opened on to a key result. */
export function LinkDialog() {
  const { t } = useWords();
  return (
    <main>
      <h1>{t('page.link')}</h1>
    </main>
  );
}
