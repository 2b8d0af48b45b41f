import type { detail as english } from '../en-US/detail';
import type { Wording } from '../message';

export const detail: Wording<typeof english> = {
  'detail.back': '目标',
  'detail.crumbs': '此关键成果的归属',
  'detail.work': '工作',
  'detail.values': '数值',
  'detail.checkIns': '进展更新',
  'detail.facts': '详情',
  'detail.cycle': '周期',
  'detail.range': '数值区间',
  'detail.objective': '目标',

  'links.none': '尚未关联事项。关联的事项完成后，会推动此关键成果。',
  'links.hidden': { other: '另有 {n} 个您无法查看' },
  'links.shown': '最新 {n} 个，共 {of} 个',
  'links.failed': 'Jira 未响应，暂缺标题；数字准确无误。',
  'links.add': '关联事项',
  'links.search': '要关联的事项',
  'links.search.placeholder': '关键词、编号或 JQL',
  'links.search.wide': '搜索所有项目',
  'links.all': '全选',
  'links.already': '已关联',
  'links.epic': '长篇故事：连同其子事项',
  'links.submit': { other: '关联 {n} 个事项' },
  'links.submit.none': '关联事项',
  'links.done': { other: '已关联 {n} 个事项' },
  'links.remove': '取消关联 {key}',
  'links.removed': '已取消关联 {key}',

  'values.none': '尚无数值。记录第一个数值即可看到进度。',
  'values.record': '记录数值',
  'values.value': '数值',
  'values.on': '日期',
  'values.by': '记录人',
  'values.recorded': '已记录 {value}',
  'values.submit': '记录',

  'checkIns.none': '尚无进展更新。第一次更新只需十秒。',
};
