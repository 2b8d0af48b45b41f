import type { Hands } from '../../domain/cause';
import type { RetroColumn, RetroFormat } from '../../domain/retro-format';
import type { Locale } from '../locales';

/** What the parts of a retrospective are called: on the screen, on paper, in a page. */
export interface RetroWords {
  readonly formats: Readonly<Record<RetroFormat, string>>;
  readonly columns: Readonly<Record<RetroColumn, string>>;
  readonly hands: Readonly<Record<Hands, string>>;
  readonly steps: Readonly<Record<'facts' | 'cards' | 'causes' | 'lessons' | 'actions', string>>;
}

const english: RetroWords = {
  formats: {
    'four-ls': '4Ls',
    'start-stop-continue': 'Start, stop, continue',
    'glad-sad-mad': 'Glad, sad, mad',
    sailboat: 'Sailboat',
    timeline: 'Blameless timeline',
    method: 'Goal, result, cause, lesson',
  },
  columns: {
    liked: 'Liked',
    learned: 'Learned',
    lacked: 'Lacked',
    'longed-for': 'Longed for',
    start: 'Start',
    stop: 'Stop',
    continue: 'Continue',
    glad: 'Glad',
    sad: 'Sad',
    mad: 'Mad',
    wind: 'Wind: what drives us',
    anchor: 'Anchor: what holds us back',
    rocks: 'Rocks: what lies ahead',
    island: 'Island: where we want to be',
    happened: 'What happened',
    believed: 'What we believed then',
    helped: 'What helped',
    hindered: 'What hindered',
    goal: 'Goal',
    result: 'Result',
    cause: 'Cause',
    lesson: 'Lesson',
  },
  hands: { ours: 'In our hands', outside: 'Outside our hands' },
  steps: {
    facts: 'Facts',
    cards: 'Cards',
    causes: 'Causes',
    lessons: 'Lessons',
    actions: 'Actions',
  },
};

const chinese: RetroWords = {
  formats: {
    'four-ls': '4L 复盘',
    'start-stop-continue': '开始、停止、继续',
    'glad-sad-mad': '开心、难过、生气',
    sailboat: '帆船',
    timeline: '无责时间线',
    method: '目标、结果、原因、经验',
  },
  columns: {
    liked: '喜欢的',
    learned: '学到的',
    lacked: '缺少的',
    'longed-for': '期盼的',
    start: '开始做',
    stop: '停止做',
    continue: '继续做',
    glad: '开心',
    sad: '难过',
    mad: '生气',
    wind: '风：推动我们的',
    anchor: '锚：拖住我们的',
    rocks: '礁石：前方的风险',
    island: '岛：我们想到达的地方',
    happened: '发生了什么',
    believed: '当时我们怎么想',
    helped: '什么帮了忙',
    hindered: '什么成了阻碍',
    goal: '目标',
    result: '结果',
    cause: '原因',
    lesson: '经验',
  },
  hands: { ours: '在我们掌握之中', outside: '不在我们掌握之中' },
  steps: { facts: '事实', cards: '卡片', causes: '原因', lessons: '经验', actions: '行动' },
};

const words: Readonly<Record<Locale, RetroWords>> = { 'en-US': english, 'zh-CN': chinese };

export const retroWords = (locale: Locale): RetroWords => words[locale];
