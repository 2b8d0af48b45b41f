import fc from 'fast-check';
import type { Blank } from '../../../src/domain/library/blank';
import { blanksIn, blanksOf, checkBlanks, fillText } from '../../../src/domain/library/blanks';
import { fillTemplate, numberIn } from '../../../src/domain/library/fill';
import type { TemplateContent } from '../../../src/domain/library/template';

const blank = (key: string, more: Partial<Blank> = {}): Blank => ({
  ...{ key, label: key, kind: 'text', guidance: '', default: '' },
  ...more,
});

const content: TemplateContent = {
  objectives: [
    {
      ...{ title: '{{product}} is trusted', why: 'So that {{who}} stay', commitment: 'committed' },
      weight: null,
      keyResults: [
        {
          ...{ title: 'Returns fall to {{target}} %', weight: null, cadenceDays: 7, jql: '' },
          measure: { kind: 'number', unit: '%', baseline: '{{now}}', target: '{{target}}' },
        },
      ],
    },
  ],
  page: { title: 'Plan for {{product}}', text: '## Why\n{{who}}' },
};
const blanks = [
  blank('product'),
  blank('who', { default: 'buyers' }),
  blank('now', { kind: 'number' }),
  blank('target', { kind: 'number' }),
];
const answers = { product: 'Shop', now: '8', target: '3' };
const ids = () => 'ID';

describe('filling a template', () => {
  test('puts answers into every text, and defaults where there is none', () => {
    const filling = fillTemplate({ blanks, content }, answers, ids);
    expect(filling).toMatchObject({
      ok: true,
      filled: {
        objectives: [
          {
            ...{ title: 'Shop is trusted', why: 'So that buyers stay' },
            keyResults: [
              {
                title: 'Returns fall to 3 %',
                measure: { kind: 'number', direction: 'decrease', baseline: 8, target: 3 },
              },
            ],
          },
        ],
        page: { title: 'Plan for Shop', text: '## Why\nbuyers' },
      },
    });
  });

  test('names every blank that is missing or no number', () => {
    expect(fillTemplate({ blanks, content }, { now: 'many' }, ids)).toEqual({
      ok: false,
      faults: [
        { key: 'product', why: 'missing' },
        { key: 'now', why: 'not-a-number' },
        { key: 'target', why: 'missing' },
      ],
    });
  });

  test('names a date that does not exist', () => {
    const due = { blanks: [blank('due', { kind: 'date' })], content };
    expect(fillTemplate(due, { due: '2026-13-01' }, ids)).toMatchObject({
      faults: [{ key: 'due', why: 'not-a-date' }],
    });
  });

  test('leaves no declared blank in any text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[^{}]{1,20}$/u), (product) => {
        fc.pre(product.trim() !== '');
        const filling = fillTemplate({ blanks, content }, { ...answers, product }, ids);
        expect(JSON.stringify(filling)).not.toContain('{{');
      }),
    );
  });
});

describe('blanks', () => {
  test('are found with and without spaces, each once, in any language', () => {
    expect(blanksIn('{{a}} {{ b }} {{a}} {{目标}} {not} {{no good}}')).toEqual(['a', 'b', '目标']);
    expect(blanksOf(content)).toEqual(['product', 'who', 'target', 'now']);
  });

  test('that nobody filled stay as they are', () => {
    expect(fillText('{{a}} and {{b}}', new Map([['a', 'x']]))).toBe('x and {{b}}');
  });

  test('are described, each once', () => {
    expect(() => checkBlanks(blanks.slice(1), content)).toThrow(
      expect.objectContaining({ rule: 'blank-unknown' }),
    );
    expect(() => checkBlanks([...blanks, blank('who')], content)).toThrow(
      expect.objectContaining({ rule: 'blank-twice' }),
    );
    expect(() => checkBlanks(blanks, content)).not.toThrow();
  });
});

test.each([
  ['12', 12],
  ['12,5', 12.5],
  ['1,200.50', 1200.5],
  ['0,125', 0.125],
  ['1.200,50', 1200.5],
  ['1 200', 1200],
  ['60 %', 60],
  ['-3', -3],
  ['three', null],
  ['', null],
])('a number as people write it: %s', (written, value) => {
  expect(numberIn(written)).toBe(value);
});
