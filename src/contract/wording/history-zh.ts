import type { ChangeFacts, HistorySentences, Part } from './history-sentences';
import { peopleOnlyIn, trendOf } from './history-sentences';

const moved = ({ to, say }: ChangeFacts): Part[] => ['移到了', ...say(to)];

function people({ field, from, to, say }: ChangeFacts): Part[] {
  const [came, left] = [peopleOnlyIn(to, from), peopleOnlyIn(from, to)];
  const added = came === null ? [] : [`在${field}中添加了`, ...say(came)];
  const removed = left === null ? [] : [`从${field}中移除了`, ...say(left)];
  return added.length > 0 && removed.length > 0
    ? [...added, '，', ...removed]
    : [...added, ...removed];
}

function figure(facts: ChangeFacts): Part[] | null {
  const trend = trendOf(facts);
  if (trend === 0) return null;
  const { field, from, to, say } = facts;
  const verb = trend > 0 ? '提高到' : '降低到';
  return [`将${field}从`, ...say(from), verb, ...say(to)];
}

export const historyZh: HistorySentences = {
  changes: {
    title: ({ from, say }) => ['修改了标题，原为“', ...say(from), '”'],
    name: ({ from, to, say }) => ['将名称从“', ...say(from), '”改为“', ...say(to), '”'],
    why: () => ['改写了为何重要'],
    ownerId: ({ to, say }) => ['将负责人改为', ...say(to)],
    contributorIds: people,
    'visibility.accountIds': people,
    visibility: ({ to, say }) => ['将可见范围改为', ...say(to)],
    cycleId: moved,
    objectiveId: moved,
    home: moved,
    stage: ({ to }) => {
      if (to?.kind !== 'word') return null;
      if (to.word === 'published') return ['发布了'];
      return [to.word === 'draft' ? '改回了草稿' : '关闭了'];
    },
    archivedAt: ({ to }) => [to?.kind === 'word' && to.word === 'archived' ? '归档了' : '恢复了'],
    cadenceDays: ({ to, say }) => ['将更新节奏改为每 ', ...say(to), ' 天'],
    'measure.milestones': ({ to, say }) => ['将里程碑改为', ...say(to)],
    'measure.checkpoints': ({ to, say }) => ['将检查点改为', ...say(to)],
    ...Object.fromEntries(
      ['target', 'baseline', 'stretch', 'low', 'high', 'tolerance'].map((name) => [
        `measure.${name}`,
        figure,
      ]),
    ),
    weight: figure,
  },
  usual: ({ field, from, to, say }) => [`将${field}从`, ...say(from), '改为', ...say(to)],
  words: {
    site: '整个站点',
    home: '能看到其归属的人',
    people: '指定人员',
    company: '公司',
    department: '部门',
    team: '团队',
    person: '个人',
    committed: '承诺型',
    aspirational: '挑战型',
    draft: '草稿',
    published: '已发布',
    closed: '已关闭',
    'in-sight': '未归档',
    archived: '已归档',
    increase: '上升',
    decrease: '下降',
    issues: 'Jira 事项',
    count: '按个数',
    estimate: '按估算',
    time: '按工时',
    number: '数值',
    band: '区间',
    milestones: '里程碑',
    'yes-no': '是或否',
  },
  nothing: '无',
  elsewhere: '您无权查看之处',
  reasons: { 'project-deleted': '所属项目已在 Jira 中删除。' },
  between: '、',
  created: '创建了',
  linked: (count) => `关联了 ${count} 个事项`,
  ruleSet: '设置了查找工作的规则',
  ruleEnded: '停用了查找工作的规则',
  unlinked: (count) => `取消关联了 ${count} 个事项`,
  closed: { cycle: '关闭了周期', objective: '关闭了目标', keyResult: '关闭了关键成果' },
};
