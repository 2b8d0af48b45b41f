import { doc, panel, paragraph, type Doc } from '../../domain/adf/blocks';
import type { Locale } from '../locales';

export type ExportTrouble = 'empty' | 'unavailable';

const sentences: Readonly<Record<Locale, Readonly<Record<ExportTrouble, string>>>> = {
  'en-US': {
    empty: 'Nothing was written here yet.',
    unavailable:
      'This part could not be exported: you may not see it, or it could not be read just now.',
  },
  'zh-CN': {
    empty: '这里还没有内容。',
    unavailable: '此部分无法导出：你无权查看，或暂时无法读取。',
  },
};

/** In an export, instead of what cannot be shown. */
export const exportTroubles = (trouble: ExportTrouble, locale: Locale): Doc =>
  doc(panel('note', paragraph(sentences[locale][trouble])));
