import fc from 'fast-check';
import * as adf from '../../../src/domain/adf/blocks';
import {
  dateOn,
  em,
  lineBreak,
  link,
  lozenge,
  strike,
  strong,
} from '../../../src/domain/adf/inline';
import { adfFaults, expectValidAdf } from '../../support/adf-schema';

const everything = adf.doc(
  adf.heading(2, 'Trial rate'),
  adf.paragraph(
    'Plain, ',
    strong('strong'),
    ' ',
    em('soft'),
    ' ',
    strike('gone'),
    lineBreak,
    dateOn('2026-09-30'),
  ),
  adf.paragraph(
    link(strong('KR-34'), 'https://example.atlassian.net/browse/A-1'),
    lozenge('At risk', 'yellow'),
  ),
  adf.rule,
  ...adf.bulletList(['one', ['two ', strong('parts')], { words: ['three'], below: ['below'] }]),
  ...adf.orderedList(['first']),
  adf.panel('info', adf.heading(3, 'Inside'), adf.paragraph('words')),
  adf.table(
    ['Key result', [strong('Progress')]],
    [
      ['KR-34', lozenge('On track', 'green')],
      [{ blocks: [adf.paragraph('a'), ...adf.bulletList(['b'])] }, ''],
      [adf.spanning(2, 'and 2 more')],
    ],
  ),
  adf.expand('More', adf.table(['a'], [['b']]), adf.rule),
);

describe('documents for Confluence', () => {
  it('validate against Atlassian’s schema, whatever they are made of', () => {
    expectValidAdf(everything);
  });

  it('validate where there is nothing to say: no empty text, list, cell, panel or document', () => {
    expectValidAdf(
      adf.doc(
        adf.paragraph('', ''),
        adf.heading(2, ''),
        ...adf.bulletList([]),
        adf.panel('note'),
        adf.expand(''),
        adf.table([''], [['']]),
        adf.table([''], [[{ blocks: [] }]]),
        adf.paragraph(lozenge('', 'red')),
      ),
    );
    expectValidAdf(adf.doc());
  });

  it('validate with any words', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (words) => {
        expectValidAdf(
          adf.doc(adf.paragraph(...words), ...adf.bulletList(words), adf.table(['h'], [words])),
        );
      }),
      { numRuns: adfFaults === undefined ? 1 : 50 },
    );
  });

  it('break a line where the words do', () => {
    expect(adf.paragraph('one\ntwo\r\n').content).toEqual([
      { type: 'text', text: 'one' },
      { type: 'hardBreak' },
      { type: 'text', text: 'two' },
      { type: 'hardBreak' },
    ]);
  });

  it('put a list below an item', () => {
    expect(adf.bulletList([{ words: ['a'], below: ['b'] }])).toMatchObject([
      { content: [{ content: [{ type: 'paragraph' }, { type: 'bulletList' }] }] },
    ]);
  });

  it('say a day as the midnight that Confluence reads it from', () => {
    expect(dateOn('2026-09-30')).toEqual({
      type: 'date',
      attrs: { timestamp: '1790726400000' },
    });
  });
});
