import type { Reason } from '../../../../src/domain/judgement';
import { chinese } from '../../../../static/i18n/zh-CN';
import { english } from '../../../../static/i18n/en-US';
import { wordsFor } from '../../../../static/i18n/words';
import { rateText } from '../../../../static/features/key-result/rate';

const en = wordsFor('en-US', english);
const zh = wordsFor('zh-CN', chinese);

const pace: Reason = { code: 'pace', progress: 0.2, expected: 0.5, pace: 0.4, green: 0.95 };
const work: Reason = {
  ...{ code: 'work-rate', counts: 'count', done: 2, total: 10 },
  ...{ perWeek: 1.4, neededPerWeek: 2.125 },
};
const value: Reason = {
  ...{ code: 'value-rate', current: 12, target: 4, unit: 'days' },
  ...{ perWeek: 0.5, neededPerWeek: -2.1 },
};

describe('the rate in short', () => {
  it('of work is issues a week, needed and real', () => {
    expect(rateText([pace, work], en)).toBe('needs 2.1/wk, does 1.4');
    expect(rateText([pace, work], zh)).toBe('每周需 2.1 项，现 1.4 项');
  });

  it('of points and time has their unit', () => {
    const points: Reason = { ...work, counts: 'estimate', perWeek: 5, neededPerWeek: 8 };
    expect(rateText([points], en)).toBe('needs 8 points/wk, does 5');
    expect(rateText([points], zh)).toBe('每周需 8 点，现 5 点');
    const time: Reason = { ...work, counts: 'time', perWeek: 5400, neededPerWeek: 7200 };
    expect(rateText([time], en)).toBe('needs 2 h/wk, does 1.5 h');
  });

  it('of a number has its sign, so that the wrong way shows', () => {
    expect(rateText([value], en)).toBe('needs −2.1/wk, does +0.5');
    expect(rateText([value], zh)).toBe('每周需 −2.1，现 +0.5');
  });

  it('says what is needed where a single value gives no rate', () => {
    expect(rateText([{ ...value, perWeek: null }], en)).toBe('needs −2.1/wk');
    expect(rateText([{ ...value, perWeek: null }], zh)).toBe('每周需 −2.1');
  });

  it('is silent where the judgement compares no rates', () => {
    expect(rateText([pace], en)).toBeNull();
  });
});
