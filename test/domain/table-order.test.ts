import fc from 'fast-check';
import { byCell, inTableOrder, type Cell } from '../../src/domain/table-order';

const rows = (...cells: Cell[]) => cells.map((cell, index) => ({ cell, number: index + 1 }));
const cells = (sorted: readonly { readonly cell: Cell }[]) => sorted.map(({ cell }) => cell);

describe('a sorted table', () => {
  it('puts numbers by size and texts as a reader expects', () => {
    expect(cells(inTableOrder(rows(10, 9, 1.5), false))).toEqual([1.5, 9, 10]);
    expect(cells(inTableOrder(rows('Item 10', 'item 9', 'Apple'), false))).toEqual([
      ...['Apple', 'item 9', 'Item 10'],
    ]);
  });

  it('keeps empty cells last in both directions', () => {
    expect(cells(inTableOrder(rows(null, 2, 1), false))).toEqual([1, 2, null]);
    expect(cells(inTableOrder(rows(null, 2, 1), true))).toEqual([2, 1, null]);
  });

  it('keeps equal rows by number in both directions', () => {
    const same = rows(7, 7, 7);
    expect(inTableOrder(same, false)).toEqual(same);
    expect(inTableOrder(same, true)).toEqual(same);
  });
});

const anyCell = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 5 }));

it('yields each row once over its pages, whatever sorts it', () => {
  fc.assert(
    fc.property(
      fc.array(anyCell, { maxLength: 60 }),
      fc.boolean(),
      fc.integer({ min: 1, max: 20 }),
      (given, descending, size) => {
        const all = rows(...given);
        const pages = Array.from({ length: Math.ceil(all.length / size) }, (_, page) =>
          inTableOrder(all, descending).slice(page * size, (page + 1) * size),
        ).flat();
        expect(pages.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
          all.map(({ number }) => number),
        );
        const filled = cells(pages).filter((cell) => cell !== null);
        expect(filled).toEqual([...filled].sort((a, b) => byCell(a, b) * (descending ? -1 : 1)));
      },
    ),
  );
});
