import type { RetroPageWords } from '../../domain/retro-page';
import type { Locale } from '../operations';

const words: Readonly<Record<Locale, RetroPageWords>> = {
  'en-US': {
    macro: 'Retrospective',
    purpose:
      'What did we set out to do, what came of it, why, and what do we keep? This page is about how we worked, not about who: nobody is counted or ranked.',
    before: {
      title: 'Before we meet',
      steps: [
        'Read the facts below: they come from the key results’ own history.',
        'Write your cards, one thought each. Nobody needs to wait for the meeting.',
        'Together: group what belongs together, vote, and talk about what has most votes first.',
      ],
    },
    notes: 'Notes of the conversation',
    after: {
      title: 'Before we part',
      steps: [
        'Say for each cause whether it is in our hands.',
        'Keep at least one lesson that another team could use.',
        'Give each action an owner and a day, and file it in Jira.',
      ],
    },
  },
  'zh-CN': {
    macro: '复盘',
    purpose:
      '我们原本要做什么，结果如何，原因何在，又留下什么？本页谈的是做事的方式，不是某个人：不统计、不排名。',
    before: {
      title: '会前',
      steps: [
        '阅读下方事实：它们来自关键成果自身的历史。',
        '写下卡片，每张一个想法，不必等到开会。',
        '一起归组、投票，先谈票数最多的。',
      ],
    },
    notes: '讨论记录',
    after: {
      title: '散会前',
      steps: [
        '说明每个原因是否在我们掌握之中。',
        '至少留下一条其他团队用得上的经验。',
        '为每项行动指定负责人和日期，并提交到 Jira。',
      ],
    },
  },
};

export const retroPageWords = (locale: Locale): RetroPageWords => words[locale];
