import fc from 'fast-check';
import { byAttention } from '../../src/domain/attention';
import {
  boardSorts,
  groupings,
  groupOf,
  inBoardOrder,
  type Ordered,
} from '../../src/domain/board-order';
import { statuses, type Status } from '../../src/domain/judgement';
import { levels } from '../../src/domain/level';

const judged = (status: Status, progress: number | null = null) => ({
  ...{ status, progress, rawProgress: progress, expected: 0.5, why: [], turnsGreen: null },
});
const objective = (number: number, status: Status, given: Partial<Ordered> = {}): Ordered => ({
  ...{ number, judgement: judged(status), title: `O ${String(number)}` },
  ...{ team: '', ownerId: 'mei', level: 'team', position: null },
  ...given,
});
const numbers = (items: readonly Ordered[]) => items.map(({ number }) => number);

describe('a grouped board', () => {
  const web = { team: 'Web' };
  const items = [
    objective(1, 'on-track', web),
    objective(2, 'at-risk'),
    objective(3, 'off-track', web),
    objective(4, 'outdated', { team: 'Shop' }),
  ];

  it('starts with the group that holds what is most urgent, and tells how many each holds', () => {
    const { items: sorted, groups } = inBoardOrder(items, 'team', 'attention');
    expect(numbers(sorted)).toEqual([3, 1, 4, 2]);
    expect(groups).toEqual([
      { value: 'Web', objectives: 2 },
      { value: 'Shop', objectives: 1 },
      { value: '', objectives: 1 },
    ]);
  });

  it('keeps its groups in that order when something else sorts inside of them', () => {
    expect(numbers(inBoardOrder(items, 'team', 'number').items)).toEqual([1, 3, 4, 2]);
  });
});

it('without groups is one group, sorted as wished', () => {
  const items = [
    objective(2, 'on-track', { title: 'Apple', judgement: judged('on-track', 0.9) }),
    objective(1, 'off-track', { title: 'item 10', judgement: judged('off-track', 0.1) }),
    objective(3, 'unmeasured', { title: 'Item 9' }),
  ];
  const by = (sort: (typeof boardSorts)[number]) =>
    numbers(inBoardOrder(items, 'none', sort).items);
  expect(by('attention')).toEqual([1, 3, 2]);
  expect(by('progress')).toEqual([1, 2, 3]);
  expect(by('title')).toEqual([2, 3, 1]);
  expect(by('number')).toEqual([1, 2, 3]);
});

const anyObjective = (number: number) =>
  fc.record({
    number: fc.constant(number),
    position: fc.option(fc.integer({ min: 0, max: 9 })),
    title: fc.string(),
    team: fc.constantFrom('', 'Web', 'Shop'),
    ownerId: fc.constantFrom('mei', 'tom'),
    level: fc.constantFrom(...levels),
    judgement: fc
      .tuple(fc.constantFrom(...statuses), fc.option(fc.double({ min: 0, max: 1, noNaN: true })))
      .map(([status, progress]) => judged(status, progress)),
  });
const anyBoard = fc
  .integer({ min: 0, max: 30 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, n) => anyObjective(n + 1))));

it('yields each objective once, its groups untorn and by attention, whatever sorts it', () => {
  fc.assert(
    fc.property(
      anyBoard,
      fc.constantFrom(...groupings),
      fc.constantFrom(...boardSorts),
      (board, grouping, sort) => {
        const { items, groups } = inBoardOrder(board, grouping, sort);
        expect(numbers(items).sort((a, b) => a - b)).toEqual(numbers(board));
        const inTurn = items.map((item) => groupOf(item, grouping));
        expect(inTurn.filter((value, n) => value !== inTurn[n - 1])).toEqual(
          groups.map(({ value }) => value),
        );
        const firsts = groups.map(
          ({ value }) =>
            items.filter((item) => groupOf(item, grouping) === value).sort(byAttention)[0]!,
        );
        expect(firsts).toEqual([...firsts].sort(byAttention));
      },
    ),
  );
});
