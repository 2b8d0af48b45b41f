import type { WorkUnit } from '../../domain/work';
import { outcomeWord, statusWord } from './status-words';
import { clingingUnit, type Formats } from './formats';
import type { Bounds, ReasonSentences } from './reasons';

const locale = 'zh-CN';
const due = (cadenceDays: number): string => `应每 ${cadenceDays} 天更新一次`;

const unitWord = { count: ' 个事项', estimate: ' 点', time: '' } as const;

const sized = (amount: number, counts: WorkUnit, write: Formats): string =>
  `${write.work(amount, counts)}${unitWord[counts]}`;
/** Followed by Chinese: after the Latin letter of hours comes a blank. */
const sizedBefore = (amount: number, counts: WorkUnit, write: Formats): string =>
  `${sized(amount, counts, write)}${counts === 'time' ? ' ' : ''}`;

const kept = ({ low, high, unit }: Bounds, write: Formats): string =>
  low === high
    ? `保持为 ${write.amount(low, unit)}`
    : `保持在 ${write.amount(low, clingingUnit(unit))} 到 ${write.amount(high, unit)} 之间`;

export const reasonsZh: ReasonSentences = {
  closed: ({ outcome, score }, write) => {
    if (outcome === null) return '已关闭，没有度量数据。';
    const ended = `已关闭，结果：${outcomeWord(outcome, locale)}`;
    return score === null ? `${ended}。` : `${ended}，评分 ${write.score(score)}。`;
  },
  draft: () => '仍是草稿，发布后开始评估。',
  silent: (reason) => `已有 ${reason.days} 天没有更新，${due(reason.cadenceDays)}。`,
  'never-checked-in': (reason) => `${reason.days} 天来尚无进展更新，${due(reason.cadenceDays)}。`,
  'no-measurement': () => '尚未记录任何数值。',
  'no-answer': () => '尚未回答“是”或“否”。',
  'no-work': () => '尚未关联任何事项。',
  'all-work-excluded': ({ excluded }, write) =>
    `关联的 ${write.count(excluded)} 个事项均未完成即关闭，没有可计入的工作。`,
  'no-sizes': ({ counts, issues }, write) =>
    `关联的 ${write.count(issues)} 个事项均没有${counts === 'estimate' ? '估算' : '初始预估时间'}。`,
  'not-started': ({ startsOn }, write) => `周期于 ${write.day(startsOn)} 开始，目前没有落后。`,
  'too-early': ({ day, of }) => `第 ${day} 天，共 ${of} 天：现在判断进度为时尚早。`,
  pace: ({ progress, expected, pace, green }, write) =>
    `已完成 ${write.percent(progress)}，此时应完成 ${write.percent(expected)}：` +
    `为计划进度的 ${write.percent(pace)}，达到 ${write.percent(green)} 即为绿灯。`,
  'work-rate': ({ counts, done, total, perWeek, neededPerWeek }, write) =>
    counts === 'count'
      ? `${write.count(total)} 个事项已完成 ${write.count(done)} 个：` +
        `每周完成 ${write.rate(perWeek)} 项，需要 ${write.rate(neededPerWeek)} 项。`
      : `${sizedBefore(total, counts, write)}已完成 ${sized(done, counts, write)}：` +
        `每周完成 ${write.workRate(perWeek, counts)}，需要 ${write.workRate(neededPerWeek, counts)}。`,
  'value-rate': ({ current, target, unit, perWeek, neededPerWeek }, write) => {
    const standing = `当前 ${write.amount(current, unit)}，目标值 ${write.amount(target, unit)}：`;
    const needed = `需要每周变化 ${write.change(neededPerWeek)}`;
    return perWeek === null
      ? `${standing}${needed}。`
      : `${standing}目前每周变化 ${write.change(perWeek)}，${needed}。`;
  },
  reached: () => '已达到目标值。',
  'nothing-due': ({ until }, write) => `${write.day(until)}之前没有到期的内容。`,
  'in-band': (reason, write) =>
    `当前 ${write.amount(reason.current, reason.unit)}，须${kept(reason, write)}。`,
  'out-of-band': (reason, write) =>
    `当前 ${write.amount(reason.current, reason.unit)}，超出区间：须${kept(reason, write)}。`,
  milestones: ({ done, total, late }, write) =>
    `${write.count(total)} 个里程碑已完成 ${write.count(done)} 个` +
    `${late === 0 ? '' : `，${write.count(late)} 个逾期`}。`,
  'worst-child': ({ childKey, status }) => `${childKey} ${statusWord(status, locale)}。`,
  'rolled-up': ({ measured, of, objectives = 0 }) => {
    if (of === 0) {
      return objectives === 0 ? '还没有关键成果。' : `计入 ${objectives} 个对齐的目标。`;
    }
    if (measured === 0 && objectives === 0) return '关键成果均尚未度量。';
    const results = `${of} 个关键成果中已度量 ${measured} 个`;
    return objectives === 0 ? `${results}。` : `${results}，另计入 ${objectives} 个对齐的目标。`;
  },
  'check-in-now': () => '请立即更新进展。',
  'link-work': () => '请关联推动它的长篇故事或事项。',
  'estimate-work': ({ counts }) =>
    counts === 'estimate' ? '请为关联的事项填写估算。' : '请为关联的事项填写初始预估时间。',
  'record-value': () => '请记录第一个数值。',
  answer: () => '请说明是否已完成：是或否。',
  publish: () => '请发布。',
  'finish-issues': ({ issues, byOn }, write) =>
    `请在 ${write.day(byOn)}前再完成 ${write.count(issues)} 个事项。`,
  'earn-work': ({ counts, amount, byOn }, write) =>
    `请在 ${write.day(byOn)}前再完成 ${sizedBefore(amount, counts, write)}的工作。`,
  'move-value': ({ to, unit, byOn }, write) =>
    `请在 ${write.day(byOn)}前将数值推进到 ${write.amount(to, unit)}。`,
  'back-into-band': (reason, write) =>
    `请在 ${write.day(reason.byOn)}前恢复：须${kept(reason, write)}。`,
  'finish-milestones': ({ title, others, byOn }, write) =>
    `请在 ${write.day(byOn)}前完成里程碑“${title}”${others === 0 ? '' : `等 ${write.count(others + 1)} 个里程碑`}。`,
  'say-yes': ({ byOn }, write) => `请在 ${write.day(byOn)}前完成并回答“是”。`,
  'mend-child': ({ childKey }) => `请先处理 ${childKey}，它的拖累最大。`,
};
