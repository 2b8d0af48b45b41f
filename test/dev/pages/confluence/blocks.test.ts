import { blocksOf, documentOf } from '../../../../dev/pages/confluence/editor/blocks';
import type { AdfNode } from '../../../../dev/pages/confluence/adf/node';
import { expectValidAdf } from '../../../support/adf-schema';

const text = (words: string, marks?: AdfNode['marks']): AdfNode => ({
  ...{ type: 'text', text: words },
  ...(marks === undefined ? {} : { marks }),
});
const paragraph = (...content: AdfNode[]): AdfNode => ({ type: 'paragraph', content });
const page = (...content: AdfNode[]): AdfNode => ({ type: 'doc', content });

describe('the editor’s parts of a page', () => {
  const whole = page(
    { type: 'heading', attrs: { level: 2 }, content: [text('Plan')] },
    paragraph(text('First')),
    {
      type: 'bulletList',
      content: ['a', 'b'].map((each) => ({ type: 'listItem', content: [paragraph(text(each))] })),
    },
    { type: 'rule' },
  );

  test('come back as the page they were', () => {
    const again = documentOf(blocksOf(whole));
    expect(again.content).toEqual(whole.content);
    expectValidAdf(again);
  });

  test('leave alone what the editor cannot change', () => {
    const bold = paragraph(text('Bold', [{ type: 'strong' }]));
    expect(blocksOf(page(bold))).toEqual([{ kind: 'kept', node: bold }]);
  });

  test('keep the formatting inside a macro that was not touched', () => {
    const macro: AdfNode = {
      type: 'bodiedExtension',
      attrs: { extensionKey: 'k', extensionType: 't' },
      content: [paragraph(text('Bold', [{ type: 'strong' }]))],
    };
    const [block] = blocksOf(page(macro));
    expect(documentOf(block ? [block] : []).content).toEqual([macro]);
    const changed = block?.kind === 'macro' ? { ...block, body: 'New\nlines' } : null;
    expect(documentOf(changed ? [changed] : []).content?.[0]?.content).toEqual([
      ...[paragraph(text('New')), paragraph(text('lines'))],
    ]);
  });
});
