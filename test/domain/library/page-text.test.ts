import fc from 'fast-check';
import { appended } from '../../../src/domain/adf/append';
import { pageDocument } from '../../../src/domain/library/page-text';
import { expectValidAdf } from '../../support/adf-schema';

describe('a page out of plain text', () => {
  test('has headings, lists and paragraphs', () => {
    const document = pageDocument('## Why\nBecause.\n\n- one\n- two\nAfter');
    expect(document.content.map(({ type }) => type)).toEqual([
      ...['heading', 'paragraph', 'bulletList', 'paragraph'],
    ]);
    expectValidAdf(document);
  });

  test('is valid for any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => expectValidAdf(pageDocument(text))),
      { numRuns: 40 },
    );
  });

  test('goes to the end of another page once', () => {
    const page = JSON.stringify(pageDocument('Before'));
    const added = appended(page, pageDocument('After'), 'USE-1');
    expect(JSON.parse(added ?? '')).toMatchObject({
      content: [{ type: 'paragraph' }, { type: 'paragraph', attrs: { localId: 'USE-1' } }],
    });
    expectValidAdf(JSON.parse(added ?? ''));
    expect(appended(added ?? '', pageDocument('After'), 'USE-1')).toBeNull();
  });
});
