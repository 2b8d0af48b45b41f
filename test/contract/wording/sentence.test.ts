import { locales } from '../../../src/contract/operations';
import { sentence } from '../../../src/contract/wording/sentence';
import type { Reason } from '../../../src/domain/judgement';

type Examples = {
  readonly [C in Reason['code']]: readonly Extract<Reason, { readonly code: C }>[];
};

const pace = { code: 'pace', progress: 0.412, expected: 0.55, pace: 0.7491, green: 0.95 } as const;
const rate = { code: 'value-rate', current: 41, target: 60, unit: '%' } as const;

const examples: Examples = {
  closed: [
    { code: 'closed', outcome: 'partly', score: 0.7 },
    { code: 'closed', outcome: 'cancelled', score: null },
    { code: 'closed', outcome: null, score: null },
  ],
  draft: [{ code: 'draft' }],
  silent: [
    { code: 'silent', days: 24, cadenceDays: 14 },
    { code: 'silent', days: 1, cadenceDays: 1 },
  ],
  'never-checked-in': [{ code: 'never-checked-in', days: 24, cadenceDays: 14 }],
  'no-measurement': [{ code: 'no-measurement' }],
  'no-answer': [{ code: 'no-answer' }],
  'no-work': [{ code: 'no-work' }],
  'all-work-excluded': [
    { code: 'all-work-excluded', excluded: 1 },
    { code: 'all-work-excluded', excluded: 1200 },
  ],
  'no-sizes': [
    { code: 'no-sizes', counts: 'estimate', issues: 1 },
    { code: 'no-sizes', counts: 'time', issues: 1200 },
  ],
  'estimate-work': [
    { code: 'estimate-work', counts: 'estimate' },
    { code: 'estimate-work', counts: 'time' },
  ],
  'earn-work': [
    { code: 'earn-work', counts: 'estimate', amount: 1, byOn: '2026-11-30' },
    { code: 'earn-work', counts: 'time', amount: 93_600, byOn: '2026-11-30' },
  ],
  'not-started': [{ code: 'not-started', startsOn: '2027-01-04' }],
  'too-early': [{ code: 'too-early', day: 3, of: 92 }],
  pace: [pace],
  'work-rate': [
    { code: 'work-rate', counts: 'count', done: 12, total: 17, perWeek: 1.42, neededPerWeek: 2.06 },
    { code: 'work-rate', counts: 'estimate', done: 5, total: 8.5, perWeek: 1, neededPerWeek: 2 },
    { code: 'work-rate', counts: 'time', done: 3600, total: 7200, perWeek: 900, neededPerWeek: 90 },
  ],
  'value-rate': [
    { ...rate, perWeek: 1.2, neededPerWeek: 2.14 },
    { ...rate, perWeek: null, neededPerWeek: -0.042 },
  ],
  reached: [{ code: 'reached' }],
  'nothing-due': [{ code: 'nothing-due', until: '2026-11-30' }],
  'in-band': [
    { code: 'in-band', current: 4.6, low: 4.5, high: 5, unit: '' },
    { code: 'in-band', current: 0, low: 0, high: 0, unit: 'outages' },
  ],
  'out-of-band': [{ code: 'out-of-band', current: 80, low: 90, high: 95, unit: '%' }],
  milestones: [
    { code: 'milestones', done: 2, total: 5, late: 0 },
    { code: 'milestones', done: 0, total: 1, late: 1 },
  ],
  'worst-child': [{ code: 'worst-child', childKey: 'KR-34', status: 'off-track' }],
  'rolled-up': [
    { code: 'rolled-up', measured: 2, of: 3 },
    { code: 'rolled-up', measured: 1, of: 1 },
    { code: 'rolled-up', measured: 0, of: 3 },
    { code: 'rolled-up', measured: 0, of: 0 },
  ],
  'check-in-now': [{ code: 'check-in-now' }],
  'link-work': [{ code: 'link-work' }],
  'record-value': [{ code: 'record-value' }],
  answer: [{ code: 'answer' }],
  publish: [{ code: 'publish' }],
  'finish-issues': [
    { code: 'finish-issues', issues: 1, byOn: '2026-11-30' },
    { code: 'finish-issues', issues: 3, byOn: '2026-11-30' },
  ],
  'move-value': [{ code: 'move-value', to: 43.7, unit: 'h', byOn: '2026-11-30' }],
  'back-into-band': [
    { code: 'back-into-band', low: 90, high: 95, unit: '%', byOn: '2026-11-30' },
    { code: 'back-into-band', low: 5, high: 5, unit: 'd', byOn: '2026-11-30' },
  ],
  'finish-milestones': [
    { code: 'finish-milestones', title: 'Beta live', others: 0, byOn: '2026-11-30' },
    { code: 'finish-milestones', title: 'Beta live', others: 1, byOn: '2026-11-30' },
    { code: 'finish-milestones', title: 'Beta live', others: 3, byOn: '2026-11-30' },
  ],
  'say-yes': [{ code: 'say-yes', byOn: '2026-11-30' }],
  'mend-child': [{ code: 'mend-child', childKey: 'KR-34' }],
};
const all: readonly Reason[] = Object.values(examples).flat();

describe.each(all.map((reason) => [JSON.stringify(reason), reason] as const))('%s', (_, reason) => {
  test('is a whole sentence in both languages', () => {
    const [english, chinese] = locales.map((locale) => sentence(reason, locale));
    expect(english).toMatch(/^[A-Z0-9].*\.$/);
    expect(chinese).toMatch(/^.*\p{Script=Han}.*。$/u);
    for (const text of [english, chinese]) {
      expect(text).not.toMatch(/undefined|null|NaN|Infinity|[{}$[\]!！]|\s{2}/);
    }
  });

  test('has a blank between a Latin letter and a Chinese one', () => {
    expect(chinese(reason)).not.toMatch(/[A-Za-z]\p{Script=Han}|\p{Script=Han}[A-Za-z]/u);
  });
});

const english = (reason: Reason): string => sentence(reason, 'en-US');
const chinese = (reason: Reason): string => sentence(reason, 'zh-CN');

describe('figures', () => {
  test('shares are whole percents', () => {
    expect(english(pace)).toBe(
      '41% done, 55% expected by now: 75% of the planned pace, green from 95%.',
    );
  });

  test('rates have one decimal', () => {
    expect(english(examples['work-rate'][0]!)).toBe(
      '12 of 17 issues done: 1.4 a week done, 2.1 needed.',
    );
    expect(chinese(examples['work-rate'][0]!)).toBe(
      '17 个事项已完成 12 个：每周完成 1.4 项，需要 2.1 项。',
    );
  });

  test('one of something stands in the singular', () => {
    const one = { code: 'work-rate', done: 0, total: 1, perWeek: 0, neededPerWeek: 0.5 } as const;
    expect(english({ ...one, counts: 'count' })).toMatch(/^0 of 1 issue done/);
    expect(english({ ...one, counts: 'estimate' })).toMatch(/^0 of 1 point done/);
  });

  test('a small rate is never shown as nothing, and a fall keeps its sign', () => {
    expect(english(examples['value-rate'][1]!)).toBe('Now 41%, target 60%: −0.042 a week needed.');
  });

  test('one is one', () => {
    expect(english(examples['finish-issues'][0]!)).toBe('Finish 1 issue by Nov 30, 2026.');
    expect(english(examples.silent[1]!)).toBe('No news for 1 day; one is due every day.');
  });

  test('a value is as exact as it was recorded, with its unit', () => {
    expect(english({ code: 'move-value', to: 1234.5678, unit: 'h', byOn: '2026-11-30' })).toBe(
      'Bring it to 1,234.5678 h by Nov 30, 2026.',
    );
    expect(english({ code: 'move-value', to: 4, unit: '', byOn: '2026-11-30' })).toBe(
      'Bring it to 4 by Nov 30, 2026.',
    );
  });

  test('bounds say their unit once, and one value is no range', () => {
    expect(english(examples['out-of-band'][0]!)).toBe(
      'Now 80%, outside its band: to be kept between 90% and 95%.',
    );
    expect(english(examples['back-into-band'][1]!)).toBe(
      'Bring it back by Nov 30, 2026: it is to be kept at 5 d.',
    );
    expect(chinese(examples['in-band'][0]!)).toBe('当前 4.6，须保持在 4.5 到 5 之间。');
  });

  test('milestones to finish are named by the first', () => {
    expect(english(examples['finish-milestones'][2]!)).toBe(
      'Finish “Beta live” and 3 more milestones by Nov 30, 2026.',
    );
    expect(chinese(examples['finish-milestones'][2]!)).toBe(
      '请在 2026年11月30日前完成里程碑“Beta live”等 4 个里程碑。',
    );
  });

  test('money is written as money, whole amounts without cents', () => {
    const step = { code: 'move-value', to: 1200, byOn: '2026-11-30' } as const;
    expect(english({ ...step, unit: 'EUR' })).toBe('Bring it to €1,200 by Nov 30, 2026.');
    expect(english({ ...step, to: 3.5, unit: 'USD' })).toBe('Bring it to $3.50 by Nov 30, 2026.');
    expect(chinese({ ...step, unit: 'CNY' })).toContain('¥1,200');
  });
});
