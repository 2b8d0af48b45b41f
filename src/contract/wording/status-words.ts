import type { Outcome } from '../../domain/close';
import type { Status } from '../../domain/judgement';
import type { Locale } from '../operations';
import { capital } from './capital';

type Words<T extends string> = Readonly<Record<Locale, Readonly<Record<T, string>>>>;

const outcomes: Words<Outcome> = {
  'en-US': {
    achieved: 'achieved',
    partly: 'partly achieved',
    missed: 'missed',
    cancelled: 'cancelled',
    carried: 'carried over',
  },
  'zh-CN': {
    achieved: '已达成',
    partly: '部分达成',
    missed: '未达成',
    cancelled: '已取消',
    carried: '转入下一周期',
  },
};

const statuses: Words<Status> = {
  'en-US': {
    ...outcomes['en-US'],
    draft: 'draft',
    'on-track': 'on track',
    'at-risk': 'at risk',
    'off-track': 'off track',
    outdated: 'outdated',
    unmeasured: 'not measured',
  },
  'zh-CN': {
    ...outcomes['zh-CN'],
    draft: '草稿',
    'on-track': '进展正常',
    'at-risk': '有风险',
    'off-track': '已偏离',
    outdated: '久未更新',
    unmeasured: '尚未度量',
  },
};

/** In lower case, as in the middle of a sentence. */
export const statusWord = (status: Status, locale: Locale): string => statuses[locale][status];
export const outcomeWord = (outcome: Outcome, locale: Locale): string => outcomes[locale][outcome];

/** A status on its own, as a lozenge says it. */
export const statusLabel = (status: Status, locale: Locale): string =>
  capital(statusWord(status, locale));
