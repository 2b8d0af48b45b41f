import type { Measure } from '../key-result';
import type { Level } from '../level';
import type { Commitment } from '../objective';

/** Words of a cell that stand for one of a few, in lower case. */
type Words<T extends string> = Readonly<Record<T, readonly string[]>>;

const measures: Words<Measure['kind']> = {
  issues: [
    'issues',
    'issue',
    'jira',
    'jira issues',
    'work',
    'tasks',
    'epic',
    '事项',
    '任务',
    'jira 事项',
  ],
  number: [
    ...[
      'number',
      'numeric',
      'metric',
      'kpi',
      'value',
      'percent',
      'percentage',
      '%',
      'currency',
      'amount',
    ],
    ...[
      'increase',
      'decrease',
      'reduce',
      '数字',
      '数值',
      '指标',
      '百分比',
      '金额',
      '增加',
      '提升',
      '降低',
      '减少',
    ],
  ],
  band: ['band', 'range', 'maintain', 'keep', 'health', 'control', '区间', '范围', '维持', '保持'],
  milestones: ['milestones', 'milestone', 'steps', '里程碑', '步骤'],
  'yes-no': [
    'yes/no',
    'yes no',
    'yes-no',
    'binary',
    'boolean',
    'done',
    '是否',
    '是/否',
    '完成与否',
  ],
};

const commitments: Words<Commitment> = {
  committed: ['committed', 'commit', 'must', 'yes', '承诺', '承诺型', '必达', '必须达成'],
  aspirational: [
    'aspirational',
    'stretch',
    'moonshot',
    'ambitious',
    'no',
    '挑战',
    '挑战型',
    '愿景',
    '努力争取',
  ],
};

const levelWords: Words<Level> = {
  company: ['company', 'organisation', 'organization', 'org', 'corporate', '公司', '集团', '组织'],
  department: ['department', 'division', 'area', 'tribe', '部门', '事业部', '中心'],
  team: ['team', 'squad', 'group', '团队', '小组'],
  person: ['person', 'personal', 'individual', '个人'],
};

const cadences: Readonly<Record<string, number>> = {
  ...{ daily: 1, weekly: 7, 'every week': 7, fortnightly: 14, biweekly: 14, 'bi weekly': 14 },
  ...{
    'every two weeks': 14,
    'every 2 weeks': 14,
    monthly: 28,
    'every four weeks': 28,
    quarterly: 91,
  },
  ...{
    每天: 1,
    每日: 1,
    每周: 7,
    双周: 14,
    每两周: 14,
    每四周: 28,
    每月: 28,
    月度: 28,
    每季度: 91,
  },
};

const plain = (cell: string): string => cell.normalize('NFKC').trim().toLowerCase();

function choose<T extends string>(words: Words<T>, cell: string): T | null {
  const word = plain(cell);
  const known = Object.keys(words) as T[];
  return known.find((choice) => choice === word || words[choice].includes(word)) ?? null;
}

/** Each reads one cell; null where its word is not known. */
export const readMeasureKind = (cell: string): Measure['kind'] | null => choose(measures, cell);
export const readCommitment = (cell: string): Commitment | null => choose(commitments, cell);
export const readLevel = (cell: string): Level | null => choose(levelWords, cell);

/** Days between check-ins, 1 to 92. */
export function readCadence(cell: string): number | null {
  const word = plain(cell).replaceAll(/[-_]/g, ' ');
  const known = cadences[word];
  if (known !== undefined) return known;
  const days = Number(/^(\d{1,2})\s*(?:d|days?|天)?$/.exec(word)?.[1]);
  return days >= 1 && days <= 92 ? days : null;
}
