import { appended } from '../../../src/domain/adf/append';
import { bulletList, doc, heading, paragraph, type Block } from '../../../src/domain/adf/blocks';
import { expectValidAdf } from '../../support/adf-schema';

const mark = 'use-1';
const page = JSON.stringify(doc(paragraph('Before')));
const parsed = (body: string | null): { content: object[] } => {
  if (body === null) throw new Error('Nothing was added.');
  return JSON.parse(body) as { content: object[] };
};

describe('a document at the end of a page', () => {
  test.each<[string, Block[]]>([
    ['a heading', [heading(2, 'Title'), paragraph('Text')]],
    ['a paragraph', [paragraph('Text')]],
    ['a list', bulletList([{ words: ['Item'], below: [] }])],
  ])('is added once, beginning with %s', (_, blocks) => {
    const once = appended(page, doc(...blocks), mark);
    const document = parsed(once);
    expectValidAdf(document);
    expect(document.content[0]).toEqual(paragraph('Before'));
    expect(document.content[1]).toMatchObject({ attrs: { localId: mark } });
    expect(appended(JSON.stringify(document), doc(...blocks), mark)).toBeNull();
  });

  test('of another use is added too', () => {
    const once = appended(page, doc(paragraph('Text')), mark);
    const twice = appended(once ?? '', doc(paragraph('Text')), 'use-2');
    expect(parsed(twice).content).toHaveLength(3);
  });
});
