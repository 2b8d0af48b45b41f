import { guessLayout } from '../../../src/domain/sheet/layout';

describe('the layout of a sheet', () => {
  test('follows its heads in English', () => {
    const heads = [
      'Objective',
      'Key Result',
      'KR owner',
      'Start value',
      'Target (Q1)',
      'Unit',
      'Progress',
    ];
    expect(guessLayout([heads, ['Grow', 'Trials', 'Mei', '1', '2', '%', 'fine']])).toEqual({
      headRow: 0,
      mapping: ['objective', 'keyResult', 'owner', 'baseline', 'target', 'unit', null],
    });
  });

  test('follows its heads in Chinese', () => {
    const heads = [
      '目标',
      '关键成果',
      '负责人',
      '度量方式',
      '起点',
      '目标值',
      '单位',
      '权重',
      '承诺类型',
      '团队',
      '为何重要',
      '备注',
    ];
    expect(guessLayout([heads])).toEqual({
      headRow: 0,
      mapping: [
        ...['objective', 'keyResult', 'owner', 'measure', 'baseline', 'target'],
        ...['unit', 'weight', 'commitment', 'team', 'why', null],
      ],
    });
  });

  test('finds the heads under a title', () => {
    const rows = [
      ['Our OKRs', '', ''],
      ['', '', ''],
      ['Goal', 'KR', 'Owner'],
      ['Grow', 'Trials', 'Mei'],
    ];
    expect(guessLayout(rows)).toEqual({
      headRow: 2,
      mapping: ['objective', 'keyResult', 'owner'],
    });
  });

  test('gives a column to the head that says it in so many words', () => {
    const { mapping } = guessLayout([['Objective', 'Target team', 'Target', 'Key result']]);
    expect(mapping).toEqual(['objective', 'team', 'target', 'keyResult']);
  });

  test('gives a meaning to one column only', () => {
    const { mapping } = guessLayout([['Objective', 'Owner', 'Owner', 'KR']]);
    expect(mapping).toEqual(['objective', 'owner', null, 'keyResult']);
  });

  test('without heads goes by words and numbers', () => {
    const rows = [
      ['Grow', 'Trials', '20', '60 %'],
      ['Grow', 'Rating', '4.1', '4.5'],
    ];
    expect(guessLayout(rows)).toEqual({
      headRow: null,
      mapping: ['objective', 'keyResult', 'baseline', 'target'],
    });
    expect(guessLayout([['Grow', 'Trials', '60']]).mapping).toEqual([
      ...['objective', 'keyResult', 'target'],
    ]);
  });
});
