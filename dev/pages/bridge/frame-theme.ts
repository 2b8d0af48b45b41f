/** What the page says about its looks. */
export interface ThemeState {
  readonly colorMode: 'light' | 'dark';
}

const stylesheet = '/_bridge/theme.css';

/** Writes the theme of the page onto the frame's `<html>`, as the real bridge does. */
export function applyTheme({ colorMode }: ThemeState): void {
  const root = document.documentElement;
  root.dataset['colorMode'] = colorMode;
  root.dataset['theme'] = 'dark:dark light:light spacing:spacing shape:shape typography:typography';
}

/** Loads the design tokens; resolves when they hold, so that nothing is painted without them. */
export function loadTokens(): Promise<void> {
  if (document.querySelector(`link[href="${stylesheet}"]`)) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = stylesheet;
    link.onload = () => resolve();
    link.onerror = () => reject(new Error('The theme could not be loaded'));
    document.head.append(link);
  });
}
