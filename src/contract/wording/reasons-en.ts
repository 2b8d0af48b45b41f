import { outcomeWord, statusWord } from './status-words';
import { clingingUnit, type Formats } from './formats';
import type { Bounds, ReasonSentences } from './reasons';

const locale = 'en-US';
const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);
const due = (cadenceDays: number): string =>
  cadenceDays === 1 ? 'one is due every day' : `one is due every ${cadenceDays} days`;

const unitWords = {
  count: ['issue', 'issues'],
  estimate: ['point', 'points'],
  time: null,
} as const;

/** ` issue` or ` points` behind so many of them; hours say their unit themselves. */
function unitOf(counts: keyof typeof unitWords, amount: number): string {
  const words = unitWords[counts];
  return words === null ? '' : ` ${words[amount === 1 ? 0 : 1]}`;
}

const kept = ({ low, high, unit }: Bounds, write: Formats): string =>
  low === high
    ? `at ${write.amount(low, unit)}`
    : `between ${write.amount(low, clingingUnit(unit))} and ${write.amount(high, unit)}`;

export const reasonsEn: ReasonSentences = {
  closed: ({ outcome, score }, write) => {
    if (outcome === null) return 'Closed without anything measured.';
    const ended = `Closed as ${outcomeWord(outcome, locale)}`;
    return score === null ? `${ended}.` : `${ended}, score ${write.score(score)}.`;
  },
  draft: () => 'Still a draft: it is judged from the day it is published.',
  silent: (reason) => `No news for ${days(reason.days)}; ${due(reason.cadenceDays)}.`,
  'never-checked-in': (reason) =>
    `No check-in yet after ${days(reason.days)}; ${due(reason.cadenceDays)}.`,
  'no-measurement': () => 'No value has been recorded yet.',
  'no-answer': () => 'Nobody has said yes or no yet.',
  'no-work': () => 'No issues are linked yet.',
  'all-work-excluded': ({ excluded }, write) =>
    excluded === 1
      ? 'The only linked issue was closed without being done, so nothing is left to count.'
      : `All ${write.count(excluded)} linked issues were closed without being done, so nothing is left to count.`,
  'no-sizes': ({ counts, issues }, write) =>
    (issues === 1
      ? 'The only linked issue has '
      : `None of the ${write.count(issues)} linked issues has `) +
    (issues === 1 ? 'no ' : 'an ') +
    `${counts === 'estimate' ? 'estimate' : 'original estimate of time'}${issues === 1 ? '' : ' yet'}.`,
  'not-started': ({ startsOn }, write) =>
    `The cycle starts on ${write.day(startsOn)}; nothing is late yet.`,
  'too-early': ({ day, of }) => `Day ${day} of ${of}: too early to judge the pace.`,
  pace: ({ progress, expected, pace, green }, write) =>
    `${write.percent(progress)} done, ${write.percent(expected)} expected by now: ` +
    `${write.percent(pace)} of the planned pace, green from ${write.percent(green)}.`,
  'work-rate': ({ counts, done, total, perWeek, neededPerWeek }, write) =>
    `${write.work(done, counts)} of ${write.work(total, counts)}${unitOf(counts, total)} done: ` +
    `${write.workRate(perWeek, counts)} a week done, ${write.workRate(neededPerWeek, counts)} needed.`,
  'value-rate': ({ current, target, unit, perWeek, neededPerWeek }, write) => {
    const standing = `Now ${write.amount(current, unit)}, target ${write.amount(target, unit)}: `;
    const needed = `${write.change(neededPerWeek)} a week needed`;
    return perWeek === null
      ? `${standing}${needed}.`
      : `${standing}${write.change(perWeek)} a week so far, ${write.change(neededPerWeek)} needed.`;
  },
  reached: () => 'The target is reached.',
  'nothing-due': ({ until }, write) => `Nothing is due before ${write.day(until)}.`,
  'in-band': (reason, write) =>
    `Now ${write.amount(reason.current, reason.unit)}, to be kept ${kept(reason, write)}.`,
  'out-of-band': (reason, write) =>
    `Now ${write.amount(reason.current, reason.unit)}, outside its band: to be kept ${kept(reason, write)}.`,
  milestones: ({ done, total, late }, write) =>
    `${write.count(done)} of ${write.count(total)} ${total === 1 ? 'milestone' : 'milestones'} done` +
    `${late === 0 ? '' : `, ${write.count(late)} late`}.`,
  'worst-child': ({ childKey, status }) => `${childKey} is ${statusWord(status, locale)}.`,
  'rolled-up': ({ measured, of, objectives = 0 }) => {
    const aligned =
      objectives === 1 ? '1 aligned objective counts' : `${objectives} aligned objectives count`;
    if (of === 0) return objectives === 0 ? 'It has no key results yet.' : `${aligned} in it.`;
    if (measured === 0 && objectives === 0) return 'None of its key results is measured yet.';
    const results = `${measured} of ${of} key ${of === 1 ? 'result' : 'results'} measured`;
    return objectives === 0 ? `${results}.` : `${results}, and ${aligned} too.`;
  },
  'check-in-now': () => 'Check in now.',
  'link-work': () => 'Link an epic or an issue that moves it.',
  'estimate-work': ({ counts }) =>
    counts === 'estimate'
      ? 'Estimate the linked issues.'
      : 'Give the linked issues an original estimate of time.',
  'record-value': () => 'Record its first value.',
  answer: () => 'Say whether it is done: yes or no.',
  publish: () => 'Publish it.',
  'finish-issues': ({ issues, byOn }, write) =>
    `Finish ${issues === 1 ? '1 issue' : `${write.count(issues)} issues`} by ${write.day(byOn)}.`,
  'earn-work': ({ counts, amount, byOn }, write) =>
    `Finish work worth ${write.work(amount, counts)}${unitOf(counts, amount)} by ${write.day(byOn)}.`,
  'move-value': ({ to, unit, byOn }, write) =>
    `Bring it to ${write.amount(to, unit)} by ${write.day(byOn)}.`,
  'back-into-band': (reason, write) =>
    `Bring it back by ${write.day(reason.byOn)}: it is to be kept ${kept(reason, write)}.`,
  'finish-milestones': ({ title, others, byOn }, write) => {
    const more =
      others === 1 ? ' and 1 more milestone' : ` and ${write.count(others)} more milestones`;
    return `Finish “${title}”${others === 0 ? '' : more} by ${write.day(byOn)}.`;
  },
  'say-yes': ({ byOn }, write) => `Get it done and say yes by ${write.day(byOn)}.`,
  'mend-child': ({ childKey }) => `Start with ${childKey}: it holds this back the most.`,
};
