import { locales } from '../../../src/contract/operations';
import { localeOf } from '../../../src/contract/wording/locale';
import { outcomeWord, statusWord } from '../../../src/contract/wording/status-words';
import { attentionOrder } from '../../../src/domain/attention';

test.each(locales)('in %s every status has a word of its own', (locale) => {
  const words = attentionOrder.map((status) => statusWord(status, locale));
  expect(new Set(words).size).toBe(attentionOrder.length);
});

test('Chinese words are Chinese', () => {
  for (const status of attentionOrder) {
    expect(statusWord(status, 'zh-CN')).toMatch(/^\p{Script=Han}+$/u);
  }
});

test('an outcome and the status it gives are one word', () => {
  expect(outcomeWord('carried', 'en-US')).toBe(statusWord('carried', 'en-US'));
});

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh_CN', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['zh-Hant-TW', 'zh-CN'],
  ['en-US', 'en-US'],
  ['en-GB', 'en-US'],
  ['de-DE', 'en-US'],
  ['', 'en-US'],
  [undefined, 'en-US'],
])('a reader in %p is answered in %s', (asked, locale) => {
  expect(localeOf(asked)).toBe(locale);
});
