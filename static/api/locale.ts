import type { Locale } from '../../src/contract/operations';

let current: Locale = 'en-US';

/** The language of ours that stands nearest to Jira's `zh_CN`, `en-GB` ...; English otherwise. */
export function nearestLocale(jiraLocale: string): Locale {
  return /^zh/i.test(jiraLocale) ? 'zh-CN' : 'en-US';
}

/** The language in which the app's sentences are asked for. */
export const currentLocale = (): Locale => current;

/** Set once, from the context, before anything is shown. */
export function setCurrentLocale(locale: Locale): void {
  current = locale;
}
