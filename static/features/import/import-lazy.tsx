import { lazy, Suspense } from 'react';
import { currentLocale } from '../../api/locale';
import { ImportWordsProvider, loadImportTexts } from '../../i18n/import-words';
import { Skeleton } from '../../ui/skeleton';
import type { ImportScreenProps } from './step-props';

const Screen = lazy(async () => {
  const [{ ImportScreen }, texts] = await Promise.all([
    import('./import-screen'),
    loadImportTexts(currentLocale()),
  ]);
  return {
    default: (props: ImportScreenProps) => (
      <ImportWordsProvider texts={texts}>
        <ImportScreen {...props} />
      </ImportWordsProvider>
    ),
  };
});

/** Bringing objectives in from a sheet, fetched when it is opened. */
export function ImportSheet(props: ImportScreenProps) {
  return (
    <Suspense fallback={<Skeleton blocks={[[480, '100%']]} />}>
      <Screen {...props} />
    </Suspense>
  );
}
