import type { alignment as english } from '../en-US/alignment';
import type { Wording } from '../message';

/** How objectives hang together. */
export const alignment: Wording<typeof english> = {
  'chain.label': '支撑的上级',
  'chain.hidden': '您无权查看',
  'chain.more': '还有 {n} 项',

  'alignment.title': '对齐图谱',
  'alignment.tree': '从战略到团队',
  'alignment.truncated': '只显示最近的 {n} 个目标。',
  'alignment.expandAll': '全部展开',
  'alignment.collapseAll': '全部收起',
  'alignment.counts': '计入',
  'alignment.countsNot': '不计入',
  'alignment.count': '{key} 计入 {parent}',
  'alignment.counted': '{key} 现已计入 {parent}',
  'alignment.countedNot': '{key} 不再计入 {parent}',
  'alignment.supportsNothing': '未支撑任何上级',
  'alignment.supportsNothing.none': '这里的每个目标都有支撑的上级。',
  'alignment.unsupported': '无人支撑',
  'alignment.unsupported.none': '这里的每个战略目标都有支撑。',
  'alignment.choose': '选择支撑的上级',
  'alignment.empty.title': '尚未对齐',
  'alignment.empty.body': '为目标选择它支撑的上级，大家就能在每个事项上看到工作的意义。',
  'alignment.none.title': '此周期没有目标',
  'alignment.none.body': '有了目标之后，这里会显示它们如何对齐。',

  'supports.label': '支撑',
  'supports.task': '支撑的上级',
  'supports.for': '{key} 支撑的上级',
  'supports.help': '此目标有助于达成的目标或关键成果。',
  'supports.add': '添加支撑的上级',
  'supports.search': '要支撑的目标或关键成果',
  'supports.search.placeholder': '标题或编号，例如 O-3',
  'supports.search.none': '没有匹配的目标或关键成果。',
  'supports.objectives': '目标',
  'supports.keyResults': '关键成果',
  'supports.remove': '不再支撑 {key}',
  'supports.added': '{own} 现已支撑 {key}',
  'supports.removed': '{own} 不再支撑 {key}',
  'supports.done': '完成',
};
