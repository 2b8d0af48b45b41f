import { locales, type Locale } from '../operations';

/** The language the app answers in: Chinese for any Chinese, English for the rest. */
export function localeOf(asked: string | undefined): Locale {
  const tag = (asked ?? '').replace('_', '-').toLowerCase();
  const exact = locales.find((locale) => locale.toLowerCase() === tag);
  if (exact !== undefined) return exact;
  return tag === 'zh' || tag.startsWith('zh-') ? 'zh-CN' : 'en-US';
}
