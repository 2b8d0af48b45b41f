import '@atlaskit/css-reset';
import { setBooleanFeatureFlagResolver } from '@atlaskit/platform-feature-flags';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { enableTheme, loadSurroundings, type Surroundings } from '../api/context';
import { loadDictionary, wordsFor, WordsProvider } from '../i18n/words';
import { LiveRegion } from '../ui/live';
import '../ui/page.css';

/** Draws a surface once the theme and the reader's language are there. */
export async function mount(draw: (surroundings: Surroundings) => ReactNode): Promise<void> {
  setBooleanFeatureFlagResolver(() => false);
  const [surroundings] = await Promise.all([loadSurroundings(), enableTheme()]);
  const { locale, timeZone } = surroundings;
  const words = wordsFor(locale, await loadDictionary(locale), timeZone);
  document.documentElement.lang = locale;
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no place for the app');
  createRoot(root).render(
    <WordsProvider words={words}>
      <LiveRegion>{draw(surroundings)}</LiveRegion>
    </WordsProvider>,
  );
}
