import { en } from '../../../../dev/pages/i18n/en';
import { zh } from '../../../../dev/pages/i18n/zh';

const blanks = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

test.each(Object.entries(en))('%s has the same blanks in Chinese', (key, text) => {
  expect(blanks(zh[key as keyof typeof en])).toEqual(blanks(text));
});
