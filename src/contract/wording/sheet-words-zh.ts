import type { SheetColumn } from '../../domain/sheet/columns';
import { quote, type SheetWords } from './sheet-words';

const choices: Partial<Record<SheetColumn, string>> = {
  measure: '事项、数值、区间、里程碑或是否',
  commitment: '承诺型或挑战型',
  level: '公司、部门、团队或个人',
  cadence: '每周、每两周、每月，或 1 到 92 的天数',
};

export const sheetWordsZh: SheetWords = {
  columns: {
    objective: '目标',
    keyResult: '关键成果',
    objectiveOwner: '目标负责人',
    owner: '负责人',
    measure: '度量方式',
    baseline: '起点',
    target: '目标值',
    unit: '单位',
    weight: '权重',
    commitment: '承诺类型',
    team: '团队',
    level: '层级',
    why: '为何重要',
    cadence: '更新节奏',
    project: '项目',
  },
  place: (row, column) => `第 ${row} 行“${column}”`,
  faults: {
    required: () => '此处为空，请填写。',
    'no-objective': () => '此行及其上方没有目标，请填写目标。',
    'too-long': ({ max }, { write }) => `内容过长，请缩短到 ${write.count(max)} 个字符以内。`,
    'too-many': ({ max }, { column, write }) =>
      column === 'objective'
        ? `一张表最多导入 ${write.count(max)} 个目标，其余请稍后再粘贴。`
        : `此处最多 ${write.count(max)} 个，请去掉一些。`,
    'not-a-number': ({ cell }) => `“${quote(cell)}”不是数字，请填写数字，例如 12.5 或 45%。`,
    'not-positive': ({ cell }) =>
      `“${quote(cell)}”不能作为权重，请填写大于 0 且不超过 1,000 的数字。`,
    'not-a-band': ({ cell }) =>
      `“${quote(cell)}”没有说明保持在哪两个数值之间，请填写两者，例如 90–95。`,
    'unknown-choice': ({ cell }, { column }) =>
      `无法识别“${quote(cell)}”，请填写${choices[column] ?? '其他内容'}。`,
    'same-ends': ({ value }, { write }) =>
      `起点与目标值均为 ${write.amount(value, '')}，无法衡量进展，请修改其中之一。`,
    'units-differ': ({ one, other }) =>
      `起点的单位是“${quote(one)}”，目标值的单位是“${quote(other)}”，请统一单位。`,
    'foreign-project': ({ cell }) =>
      `此周期只属于一个项目，${quote(cell)} 无法使用，请选择全站周期，或去掉项目。`,
  },
};
