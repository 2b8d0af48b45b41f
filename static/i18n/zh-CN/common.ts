import type { common as english } from '../en-US/common';
import type { Wording } from '../message';

export const common: Wording<typeof english> = {
  'common.cancel': '取消',
  'common.save': '保存',
  'common.saved': '已保存',
  'common.edit': '编辑',
  'common.actionsFor': '{key} 的操作',
  'common.tryAgain': '重试',
  'common.optional': '选填',
  'common.loading': '正在加载',
  'common.noResults': '未找到结果',
  'common.searchFailed': '搜索未成功，请重新输入再试。',
  'common.matches': { other: '{n} 个匹配项' },
  'common.formerUser': '已离开的用户',
  'common.undo': '撤销',

  'state.failed.title': '无法加载',
  'state.failed.body': '没有收到响应。数据没有丢失，请检查网络。',
  'state.failed.again': '页面会自动重新加载。',
  'state.refused.title': '您无法查看此内容',
  'state.gone.title': '此内容已不存在',
  'state.preparing.title': '正在准备目标数据',
  'state.preparing.body': '只需准备一次，不到一分钟即可完成，页面会自动继续。',
  'state.unlicensed.title': '此站点的目标应用没有有效许可证',
  'state.unlicensed.body': '已有内容均已保留，可以查看但无法修改。请联系 Jira 管理员续订许可证。',
  'state.behind': '数据停留在{when}，暂未刷新。',

  'save.failed': '未能保存。您输入的内容仍在，请重试。',

  'figure.expected': '应达 {percent}',
  'figure.progress': '进度 {percent}',
  'figure.progressExpected': '进度 {percent}，目前应达 {expected}',
  'figure.unmeasured': '尚未度量',
  'figure.ofTarget': '{current}，目标 {target}',
  'figure.issues': { other: '已完成 {done}/{n} 个事项' },
  'figure.noIssues': '尚未关联工作',
  'figure.noValue': '尚未记录数值',
  'figure.rate.issues': '每周需 {needed} 项，现 {real} 项',
  'figure.rate.value': '每周需 {needed}，现 {real}',
  'figure.rate.needed': '每周需 {needed}',
  'figure.excluded': '排除 {n} 个',
  'figure.trend': '自{since}以来，进度从 {from} 变为 {to}',
  'figure.measuredShare': '已度量 {percent}',

  'status.why': '原因',
  'status.green': '如何转绿',
  'status.explain': '{key}，{status}：查看原因',

  'confidence.label': '信心',
  'confidence.value': '信心 {n}，满分 10',
  'assessment.owner': '负责人判断：{status}',

  'owner.label': '负责人',
  'owner.placeholder': '搜索人员',
  'owner.me': '您',
  'owner.change': '更换',
};
