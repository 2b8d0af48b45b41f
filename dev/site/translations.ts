import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Manifest } from '../forge/platform/manifest';

const translationsSchema = z.object({
  resources: z.array(z.object({ key: z.string(), path: z.string() })),
  fallback: z.looseObject({ default: z.string() }),
});
const textReference = z.object({ i18n: z.string() });

type Texts = { readonly [key: string]: Texts | string };

/** The manifest's own texts: titles and labels of modules, and the files the bridge's i18n fetches. */
export interface Translations {
  /** A title as the manifest writes it (`{i18n: key}` or plain) in one language. */
  text(value: unknown, locale: string): string;
  /** File of `__LOCALES__` by name, e.g. `i18n-info.json` or `zh-CN.json`; undefined when there is none. */
  file(name: string): unknown;
}

function lookUp(texts: Texts | undefined, key: string): string | undefined {
  let found: Texts | string | undefined = texts;
  for (const part of key.split('.')) {
    if (typeof found === 'string') return undefined;
    found = found?.[part];
  }
  return typeof found === 'string' ? found : undefined;
}

/** Reads the translation files that the manifest names; a manifest without any has plain titles only. */
export function readTranslations(manifest: Manifest, root: string): Translations {
  const declared = translationsSchema.safeParse(manifest['translations']).data;
  const texts = new Map(
    (declared?.resources ?? []).map((resource) => [
      resource.key,
      JSON.parse(readFileSync(path.resolve(root, resource.path), 'utf8')) as Texts,
    ]),
  );
  const fallback = declared?.fallback.default ?? 'en-US';
  return {
    text(value, locale) {
      if (typeof value === 'string') return value;
      const reference = textReference.safeParse(value);
      if (!reference.success) return '';
      const key = reference.data.i18n;
      return lookUp(texts.get(locale), key) ?? lookUp(texts.get(fallback), key) ?? key;
    },
    file(name) {
      if (name === 'i18n-info.json' && declared) {
        return {
          translations: {},
          config: { locales: [...texts.keys()], fallback: declared.fallback },
        };
      }
      return texts.get(name.replace(/\.json$/, ''));
    },
  };
}
