import type { Outcome } from '../../domain/close';
import type { Status } from '../../domain/judgement';
import type { Commitment } from '../../domain/objective';
import type { Stage } from '../../domain/versioned';
import type { Locale } from '../operations';

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

const stages: Words<Stage> = {
  'en-US': { draft: 'draft', published: 'published', closed: 'closed' },
  'zh-CN': { draft: '草稿', published: '已发布', closed: '已关闭' },
};

const commitments: Words<Commitment> = {
  'en-US': { committed: 'committed', aspirational: 'aspirational' },
  'zh-CN': { committed: '承诺型', aspirational: '挑战型' },
};

/** In lower case, as in the middle of a sentence. */
export const statusWord = (status: Status, locale: Locale): string => statuses[locale][status];
export const outcomeWord = (outcome: Outcome, locale: Locale): string => outcomes[locale][outcome];
export const stageWord = (stage: Stage, locale: Locale): string => stages[locale][stage];
export const commitmentWord = (commitment: Commitment, locale: Locale): string =>
  commitments[locale][commitment];
