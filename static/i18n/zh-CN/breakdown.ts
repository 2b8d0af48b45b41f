import type { breakdown as english } from '../en-US/breakdown';
import type { Wording } from '../message';

export const breakdown: Wording<typeof english> = {
  'breakdown.title': '工作分布',
  'breakdown.lead': '按项目、组件、标签或经办人查看工作分布。',
  'breakdown.show': '查看分布',
  'breakdown.again': '重新读取',
  'breakdown.reading': '正在从 Jira 读取事项：{asked} / {n}',
  'breakdown.stopped': '已停止，已读取 {asked} / {n} 个事项。',
  'breakdown.failed': 'Jira 没有响应，请重新读取。',
  'breakdown.none': '尚无计入的事项，没有可分布的工作。',
  'breakdown.by': '按',
  'breakdown.by.project': '项目',
  'breakdown.by.component': '组件',
  'breakdown.by.label': '标签',
  'breakdown.by.assignee': '经办人',
  'breakdown.by.issueType': '事项类型',
  'breakdown.without': '无',
  'breakdown.nobody': '未分配',
  'breakdown.total': '事项',
  'breakdown.done': '已完成',
  'breakdown.inProgress': '进行中',
  'breakdown.share': '完成比例',
  'breakdown.twice': '同时属于多项的事项在每一项中都会计入，因此各行之和大于事项总数。',
  'breakdown.newest': '最新 {n} 个事项，共 {of} 个。',
};
