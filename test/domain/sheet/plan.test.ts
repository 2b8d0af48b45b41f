import fc from 'fast-check';
import { sheetColumns, type Mapping } from '../../../src/domain/sheet/columns';
import { guessLayout } from '../../../src/domain/sheet/layout';
import { sheetLimits } from '../../../src/domain/sheet/limits';
import { planSheet, type SheetPlan } from '../../../src/domain/sheet/plan';
import { parseRows } from '../../../src/domain/sheet/rows';

const place = { projectKey: 'SHOP', siteCycle: false };
const heads = 'Objective\tKey result\tOwner\tMeasure\tBaseline\tTarget\tUnit\tWeight';

function planned(text: string, at = place): SheetPlan {
  const rows = parseRows(text);
  return planSheet(rows, guessLayout(rows), at);
}
const faultsOf = (plan: SheetPlan) => [
  ...plan.faults,
  ...plan.objectives.flatMap(({ faults }) => faults),
];
const titles = ({ objectives }: SheetPlan) =>
  objectives.map(({ title, keyResults }) => [title, keyResults.map((each) => each.title)]);

describe('rows become objectives with key results', () => {
  const expected = [
    ['Grow', ['Trials', 'Rating']],
    ['Last', ['Uptime']],
  ];
  test.each([
    ['repeated in every row', 'Grow\tTrials\nGrow\tRating\nLast\tUptime'],
    ['merged, blank below', 'Grow\tTrials\n\tRating\nLast\tUptime'],
    ['in a row of its own', 'Grow\t\n\tTrials\n\tRating\nLast\t\n\tUptime'],
    ['repeated apart', 'Grow\tTrials\nLast\tUptime\ngrow\tRating'],
    ['labelled', 'O1: Grow\tKR1.1 Trials\n\tKR 1.2: Rating\nO2 Last\tKR2.1) Uptime'],
    ['in one column', 'O1: Grow\t\nKR1 Trials\t\nKR2 Rating\t\nO2: Last\t\nKR1 Uptime\t'],
  ])('with the objective %s', (_, body) => {
    const plan = planned(`Objective\tKey result\n${body}`);
    expect(titles(plan)).toEqual(expected);
    expect(faultsOf(plan)).toEqual([]);
  });

  test('with numbers, their direction and unit', () => {
    const { objectives } = planned(`${heads}\nGrow\tTrials\tMei\t\t20\t60 %\t\t2`);
    expect(objectives[0]).toMatchObject({
      owner: 'Mei',
      commitment: 'committed',
      keyResults: [
        {
          ...{ row: 2, owner: 'Mei', weight: 2, guessed: false },
          measure: { kind: 'number', direction: 'increase', baseline: 20, target: 60, unit: '%' },
        },
      ],
    });
  });

  test.each([
    ['issues', '', '', '', { kind: 'issues' }],
    ['yes/no', '', '', '', { kind: 'yes-no' }],
    ['', '', 'done', '', { kind: 'yes-no' }],
    ['milestones', '', 'Draft; Review', '', { kind: 'milestones', titles: ['Draft', 'Review'] }],
    ['maintain', '', '90–95', '%', { kind: 'band', low: 90, high: 95, tolerance: 5, unit: '%' }],
    ['', '', '20 → 10', 'days', { kind: 'number', direction: 'decrease', unit: 'days' }],
    ['number', '9h', '2h', '', { kind: 'number', baseline: 9, target: 2, unit: 'h' }],
  ])('measure “%s”, %s to %s', (measure, baseline, target, unit, expected) => {
    const { objectives } = planned(
      `${heads}\nGrow\tTrials\t\t${measure}\t${baseline}\t${target}\t${unit}\t`,
    );
    expect(objectives[0]?.faults).toEqual([]);
    expect(objectives[0]?.keyResults[0]?.measure).toMatchObject(expected);
  });

  test('a title tells the measure where no cell does, and the plan says that it is a guess', () => {
    const { objectives } = planned('Objective\tKey result\nGrow\tNPS from 25 to 35\nGrow\tShip it');
    expect(objectives[0]?.keyResults).toMatchObject([
      { guessed: true, measure: { kind: 'number', baseline: 25, target: 35 } },
      { guessed: true, measure: { kind: 'issues' } },
    ]);
  });
});

describe('a cell that makes no sense', () => {
  const row = (cells: string) => faultsOf(planned(`${heads}\n${cells}`));

  test.each([
    ['\tTrials\t\t\t\t60', { row: 2, column: 'objective', code: 'no-objective' }],
    ['Grow\tTrials\t\t\t\tsoon', { row: 2, column: 'target', code: 'not-a-number', cell: 'soon' }],
    ['Grow\tTrials\t\t\t5', { row: 2, column: 'target', code: 'required' }],
    ['Grow\tTrials\t\t\t5\t5', { row: 2, column: 'target', code: 'same-ends', value: 5 }],
    ['Grow\tTrials\t\tsmiles\t\t5', { row: 2, column: 'measure', code: 'unknown-choice' }],
    ['Grow\tTrials\t\trange\t\t5', { row: 2, column: 'target', code: 'not-a-band' }],
    ['Grow\tTrials\t\t\t5 %\t9 days', { row: 2, column: 'baseline', code: 'units-differ' }],
    ['Grow\tTrials\t\t\t\t5\t\t0', { row: 2, column: 'weight', code: 'not-positive' }],
    [`Grow\t${'x'.repeat(256)}`, { row: 2, column: 'keyResult', code: 'too-long', max: 255 }],
  ])('is a fault with its row and column: %s', (cells, expected) => {
    expect(row(cells)).toMatchObject([expected]);
  });

  test('keeps its objective from being written, and no other', () => {
    const plan = planned(`${heads}\nGrow\tTrials\t\t\t\tsoon\nLast\tUptime\t\t\t\t99`);
    expect(plan.objectives.map(({ faults }) => faults.length)).toEqual([1, 0]);
    expect(plan.fates.map(({ fate }) => fate)).toEqual(['left-out', 'faulty', 'planned']);
  });
});

describe('another project', () => {
  const text = 'Objective\tKey result\tProject\nGrow\tTrials\tpay\nLast\tUptime\tSHOP';
  test('gets its objectives from a cycle of the site', () => {
    const plan = planned(text, { ...place, siteCycle: true });
    expect(plan.objectives.map(({ projectKey }) => projectKey)).toEqual(['PAY', '']);
    expect(faultsOf(plan)).toEqual([]);
  });
  test('gets none from a cycle of this project', () => {
    expect(faultsOf(planned(text))).toMatchObject([
      { row: 2, code: 'foreign-project', cell: 'PAY' },
    ]);
  });
});

describe('limits', () => {
  const sheet = (lines: string[]) => planned(`Objective\tKey result\n${lines.join('\n')}`);
  const many = (n: number, line: (i: number) => string) =>
    Array.from({ length: n }, (_, i) => line(i));

  test('a twenty-first key result is a fault', () => {
    const plan = sheet(many(21, (i) => `Grow\tResult ${i}`));
    expect(plan.objectives[0]?.keyResults).toHaveLength(sheetLimits.keyResults);
    expect(faultsOf(plan)).toMatchObject([{ row: 22, code: 'too-many', max: 20 }]);
  });
  test('so is an objective after two hundred', () => {
    const plan = sheet(many(201, (i) => `Goal number ${i}\tResult`));
    expect(plan.objectives).toHaveLength(sheetLimits.objectives);
    expect(faultsOf(plan)).toMatchObject([{ row: 202, column: 'objective', code: 'too-many' }]);
  });
  test('rows beyond a thousand are left out and said, and two thousand are read at once', () => {
    const plan = sheet(many(2000, (i) => `Goal ${Math.floor(i / 10)}\tResult ${i}`));
    expect(plan.fates).toHaveLength(2001);
    expect(plan.fates.at(-1)).toEqual({ row: 2001, fate: 'left-out', why: 'beyond' });
  });
});

test('no row is lost: each is planned, left out with a reason, or named by a fault', () => {
  const cell = fc.oneof(
    fc.constantFrom('', '', 'Grow', 'Last', 'KR1 x', '5', '60 %', 'soon', 'range', 'Objective'),
    fc.string(),
  );
  const mapping = fc.array(fc.option(fc.constantFrom(...sheetColumns)), { maxLength: 8 });
  const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 30 });
  const head = fc.option(fc.nat({ max: 3 }));
  fc.assert(
    fc.property(rows, mapping, head, (sheet, columns: Mapping, headRow) => {
      const plan = planSheet(sheet, { headRow, mapping: columns }, place);
      expect(plan.fates.map(({ row }) => row)).toEqual(sheet.map((_, at) => at + 1));
      const faulty = new Set(faultsOf(plan).map(({ row }) => row));
      const written = new Set(
        plan.objectives.flatMap(({ row, keyResults }) => [
          row,
          ...keyResults.map((each) => each.row),
        ]),
      );
      for (const { row, fate } of plan.fates) {
        if (fate === 'faulty') expect(faulty).toContain(row);
        if (fate === 'planned') expect(written).toContain(row);
        if (fate === 'left-out') expect(written).not.toContain(row);
      }
    }),
  );
});
