import type { statusMacro as english } from '../en-US/status-macro';
import type { Wording } from '../message';

export const statusMacro: Wording<typeof english> = {
  'status.title': '目标状态',
  'statusMacro.gone': '这里显示的内容已不存在。',
  'statusMacro.empty': '这里还没有目标。',
  'statusMacro.unset': '尚未选择内容',
  'statusMacro.unset.body': '请编辑页面并配置此面板：选择显示谁的目标。',
  'statusMacro.more': { other: '还有 {n} 项' },
  'statusMacro.hidden': { other: '另有 {n} 项你无权查看' },
  'statusMacro.allHidden': { other: '{n} 个目标你无权查看' },
  'statusMacro.asOf': '截至',
  'statusMacro.refresh': '刷新',
  'statusMacro.running': '进行中的周期',
  'statusMacro.noViews': '这里没有已保存的视图，请先在看板上保存。',
  'statusMacro.config': '此面板显示什么',
  'statusMacro.look': '样式',
  'statusMacro.look.panel': '面板',
  'statusMacro.look.line': '单行',
  'statusMacro.look.table': '表格',
  'statusMacro.look.number': '数字',
  'statusMacro.by': '显示内容',
  'statusMacro.by.place': '团队或全部',
  'statusMacro.by.objective': '目标',
  'statusMacro.by.keyResult': '关键成果',
  'statusMacro.by.view': '已保存的视图',
  'statusMacro.missing': '请选择显示的内容。',
};
