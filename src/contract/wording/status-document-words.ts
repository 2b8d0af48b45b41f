import { dayOf } from '../../domain/calendar';
import type { StatusDocumentWords } from '../../domain/status-document';
import type { Locale } from '../locales';
import { formats } from './formats';
import { statusLabel } from './status-words';

type Sentences = Pick<
  StatusDocumentWords,
  'head' | 'hidden' | 'more' | 'never' | 'nothing' | 'gone'
> & {
  readonly asOf: (day: string) => string;
};

const sentences: Readonly<Record<Locale, Sentences>> = {
  'en-US': {
    head: ['Goal', 'Status', 'Progress', 'Last check-in'],
    hidden: (count) =>
      count === 1 ? '1 more that you cannot see.' : `${String(count)} more that you cannot see.`,
    more: (count) => `And ${String(count)} more.`,
    never: '–',
    nothing: 'No goals here yet.',
    gone: 'What was shown here does not exist any more.',
    asOf: (day) => `As of ${day}.`,
  },
  'zh-CN': {
    head: ['目标与关键成果', '状态', '进度', '最近更新'],
    hidden: (count) => `另有 ${String(count)} 项你无权查看。`,
    more: (count) => `还有 ${String(count)} 项。`,
    never: '–',
    nothing: '这里还没有目标。',
    gone: '这里显示的内容已不存在。',
    asOf: (day) => `截至 ${day}。`,
  },
};

export function statusDocumentWords(locale: Locale, timeZone: string): StatusDocumentWords {
  const { asOf, ...said } = sentences[locale];
  const write = formats[locale];
  return {
    ...said,
    day: (moment) => write.day(dayOf(timeZone, moment)),
    status: (status) => statusLabel(status, locale),
    percent: (ratio) => (ratio === null ? '–' : write.percent(ratio)),
    asOf: (on) => asOf(write.day(on)),
  };
}
