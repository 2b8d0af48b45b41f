import { createContext, useContext, type ReactNode } from 'react';
import type { Locale } from '../../src/contract/operations';
import { sheetColumnName, sheetFaultSentence } from '../../src/contract/wording/sheet-sentence';
import type { SheetColumn } from '../../src/domain/sheet/columns';
import type { SheetFault } from '../../src/domain/sheet/fault';
import type { importTexts } from './en-US/import';
import { fill, type Values, type Wording } from './message';
import { useWords } from './words';

export type ImportKey = keyof typeof importTexts;
type ImportTexts = Wording<typeof importTexts>;

/** The texts of the import, fetched with its screen: a board is drawn without them. */
export async function loadImportTexts(locale: Locale): Promise<ImportTexts> {
  if (locale === 'zh-CN') return (await import('./zh-CN/import')).importTexts;
  return (await import('./en-US/import')).importTexts;
}

const TextsContext = createContext<ImportTexts | null>(null);

interface ImportWordsProviderProps {
  readonly texts: ImportTexts;
  readonly children: ReactNode;
}

export function ImportWordsProvider({ texts, children }: ImportWordsProviderProps) {
  return <TextsContext.Provider value={texts}>{children}</TextsContext.Provider>;
}

/** The reader's language, with the texts and sentences of the import. */
export function useImportWords() {
  const words = useWords();
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error('The import stands outside of ImportWordsProvider');
  const { locale } = words;
  return {
    ...words,
    say: (key: ImportKey, values: Values = {}) => fill(texts[key], values, locale),
    fault: (fault: SheetFault) => sheetFaultSentence(fault, locale),
    column: (column: SheetColumn) => sheetColumnName(column, locale),
  };
}
export type ImportWords = ReturnType<typeof useImportWords>;
