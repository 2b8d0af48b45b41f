import { fill } from '../../../static/i18n/message';

describe('a message', () => {
  it('takes the form of its number', () => {
    const message = { one: '{n} issue', other: '{n} issues' };
    expect(fill(message, { n: 1 }, 'en-US')).toBe('1 issue');
    expect(fill(message, { n: 1200 }, 'en-US')).toBe('1,200 issues');
  });

  it('has one form in Chinese', () => {
    expect(fill({ other: '{n} 个事项' }, { n: 1 }, 'zh-CN')).toBe('1 个事项');
  });

  it('keeps a blank nobody filled, so that it is noticed', () => {
    expect(fill('Edit {key}', {}, 'en-US')).toBe('Edit {key}');
  });

  it('does not fill blanks inside of a value', () => {
    expect(fill('{name} changed {key}', { name: '{key}', key: 'KR-1' }, 'en-US')).toBe(
      '{key} changed KR-1',
    );
  });
});
