import '@atlaskit/css-reset';
import { setBooleanFeatureFlagResolver } from '@atlaskit/platform-feature-flags';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Locale } from '../../src/contract/operations';
import { enableTheme, loadSurroundings, type Surroundings } from '../api/context';
import { nearestLocale } from '../api/locale';
import { loadDictionary, wordsFor, WordsProvider } from '../i18n/words';
import { FailureBoundary, FailureNotice } from '../ui/failure-boundary';
import { LicenceProvider } from '../ui/licence';
import { LiveRegion } from '../ui/live';
import '../ui/page.css';
import { Unlicensed } from '../ui/unlicensed';

async function show(content: ReactNode, locale: Locale, timeZone?: string): Promise<void> {
  const words = wordsFor(locale, await loadDictionary(locale), timeZone);
  document.documentElement.lang = locale;
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no place for the app');
  createRoot(root).render(
    <WordsProvider words={words}>
      <FailureBoundary>
        <LiveRegion>{content}</LiveRegion>
      </FailureBoundary>
    </WordsProvider>,
  );
}

/** Draws a surface once the theme and the reader's language are there. */
export async function mount(
  draw: (surroundings: Surroundings) => ReactNode | Promise<ReactNode>,
): Promise<void> {
  setBooleanFeatureFlagResolver(() => false);
  try {
    const [surroundings] = await Promise.all([loadSurroundings(), enableTheme()]);
    const { locale, timeZone, licensed } = surroundings;
    const content = (
      <LicenceProvider value={licensed}>
        {!licensed && <Unlicensed />}
        {await draw(surroundings)}
      </LicenceProvider>
    );
    await show(content, locale, timeZone);
  } catch {
    await show(<FailureNotice />, nearestLocale(navigator.language));
  }
}
