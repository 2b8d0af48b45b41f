import { useCallback } from 'react';
import { useSite } from '../site/session-context';
import { en, type TextKey } from './en';
import { zh } from './zh';

export type Text = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

/** The pages' words in the reader's language. */
export function useText(): Text {
  const { locale } = useSite().session;
  return useCallback(
    (key, values = {}) =>
      (locale === 'zh-CN' ? zh : en)[key].replace(/\{(\w+)\}/g, (whole, name: string) =>
        String(values[name] ?? whole),
      ),
    [locale],
  );
}
