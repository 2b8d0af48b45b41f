import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { english as screens } from '../../../static/i18n/en-US';
import { importTexts } from '../../../static/i18n/en-US/import';
import type { Message } from '../../../static/i18n/message';
import { chinese as screensInChinese } from '../../../static/i18n/zh-CN';
import { importTexts as importInChinese } from '../../../static/i18n/zh-CN/import';

const english = { ...screens, ...importTexts };
const chinese: Record<keyof typeof english, Message> = { ...screensInChinese, ...importInChinese };
const keys = Object.keys(english) as (keyof typeof english)[];
const forms = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
const general = (message: Message): string =>
  typeof message === 'string' ? message : message.other;
const blanks = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

describe('the screens in Chinese', () => {
  it('have a text for every English one and no other', () => {
    expect(Object.keys(chinese).sort()).toEqual([...keys].sort());
  });

  it.each(keys)('%s fills the same blanks', (key) => {
    const expected = blanks(general(english[key]));
    expect(blanks(general(chinese[key]))).toEqual(expected);
    for (const text of forms(english[key]))
      expect(expected).toEqual(expect.arrayContaining(blanks(text)));
  });

  it.each(keys)('%s is not left in English', (key) => {
    for (const text of forms(chinese[key])) {
      expect(text === '{n}' || /\p{Script=Han}/u.test(text)).toBe(true);
    }
  });
});

test('every text is used by a screen', () => {
  const root = path.join(__dirname, '../../../static');
  const source = globSync('{api,features,surfaces,ui}/**/*.{ts,tsx}', { cwd: root })
    .map((file) => readFileSync(path.join(root, file), 'utf8'))
    .join('\n');
  /** A screen may put the last part of a key together: `library.stage.${stage}`. */
  const isComposed = (key: string): boolean =>
    key
      .split('.')
      .some((_, at, parts) => source.includes(`\`${parts.slice(0, at + 1).join('.')}.\${`));
  expect(keys.filter((key) => !source.includes(`'${key}'`) && !isComposed(key))).toEqual([]);
});

test('no text shouts', () => {
  const all = [...Object.values(english), ...Object.values(chinese)].flatMap(forms);
  expect(all.filter((text) => /[!！]/.test(text))).toEqual([]);
});
