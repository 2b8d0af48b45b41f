import { dayOf } from '../../domain/calendar';
import type { RetroDocumentWords } from '../../domain/retro-document';
import type { Locale } from '../locales';
import { formats } from './formats';
import { changeParts, reasonText } from './history';
import type { Part } from './history-sentences';
import { retroWords } from './retro-words';
import { statusLabel } from './status-words';

interface Sentences {
  readonly notes: string;
  readonly factsHead: RetroDocumentWords['factsHead'];
  readonly actionsHead: RetroDocumentWords['actionsHead'];
  readonly nothing: string;
  readonly unchanged: string;
  readonly onPage: string;
  readonly somebody: string;
  readonly noReason: string;
  readonly votes: (count: number) => string;
  readonly hidden: (count: number) => string;
  readonly hiddenLessons: (count: number) => string;
  readonly asOf: (day: string, isLocked: boolean) => string;
}

const sentences: Readonly<Record<Locale, Sentences>> = {
  'en-US': {
    notes: 'Notes',
    factsHead: ['Item', 'Status', 'Progress', 'First published to final'],
    actionsHead: ['Action', 'Due', 'Issue'],
    nothing: 'Nothing yet.',
    unchanged: 'unchanged',
    onPage: 'It stands on this page as text.',
    somebody: 'somebody',
    noReason: 'no reason given',
    votes: (count) => (count === 1 ? '1 vote' : `${String(count)} votes`),
    hidden: (count) =>
      count === 1
        ? 'One more objective that you cannot see.'
        : `${String(count)} more objectives that you cannot see.`,
    hiddenLessons: (count) =>
      count === 1
        ? 'One more lesson that you cannot see.'
        : `${String(count)} more lessons that you cannot see.`,
    asOf: (day, isLocked) => (isLocked ? `Finished on ${day}.` : `As of ${day}. Not finished yet.`),
  },
  'zh-CN': {
    notes: '记录',
    factsHead: ['条目', '状态', '进度', '从首次发布到最终'],
    actionsHead: ['行动', '截止', '事项'],
    nothing: '暂无内容。',
    unchanged: '未变',
    onPage: '其内容已作为文字写在此页面上。',
    somebody: '某人',
    noReason: '未说明原因',
    votes: (count) => `${String(count)} 票`,
    hidden: (count) => `另有 ${String(count)} 个目标你无权查看。`,
    hiddenLessons: (count) => `另有 ${String(count)} 条经验你无权查看。`,
    asOf: (day, isLocked) => (isLocked ? `已于 ${day} 结束。` : `截至 ${day}，尚未结束。`),
  },
};

/** Names are looked up by readers’ own browsers, which paper has not. */
const flat = (parts: readonly Part[], somebody: string): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return part;
      return 'unknown' in part ? part.unknown : somebody;
    })
    .join('');

export function retroDocumentWords(locale: Locale, timeZone: string): RetroDocumentWords {
  const said = sentences[locale];
  const { columns, hands, steps } = retroWords(locale);
  const write = formats[locale];
  const day = (on: string): string => write.day(on);
  const dayAt = (moment: string): string => day(dayOf(timeZone, moment));
  const { facts, cards, causes, lessons, actions } = steps;
  return {
    ...{ facts, cards, causes, lessons, actions, hands, day },
    ...{ factsHead: said.factsHead, actionsHead: said.actionsHead },
    ...{ nothing: said.nothing, unchanged: said.unchanged, notes: said.notes, onPage: said.onPage },
    ...{ votes: said.votes, hidden: said.hidden, hiddenLessons: said.hiddenLessons },
    column: (column) => columns[column],
    status: (status) => statusLabel(status, locale),
    percent: (ratio) => (ratio === null ? '–' : write.percent(ratio)),
    change: (change) => flat(changeParts(change, locale), said.somebody),
    adjustment: ({ at, by, reason }) =>
      `${dayAt(at)}: ${reason === null ? said.noReason : reasonText(by, reason, locale)}`,
    asOf: (moment, isLocked) => said.asOf(dayAt(moment), isLocked),
  };
}
