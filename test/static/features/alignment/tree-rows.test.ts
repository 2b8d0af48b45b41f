import { treeMove } from '../../../../static/features/alignment/tree-keys';
import { treeRows } from '../../../../static/features/alignment/tree-rows';
import type { AlignedNode } from '../../../../static/features/alignment/load-alignment';

const node = (
  id: string,
  given: { level?: 'company' | 'team'; kind?: 'objective' | 'keyResult'; of?: string } = {},
): AlignedNode => ({
  ...{ id, key: id, title: id, ownerId: 'owner', status: 'on-track', team: '' },
  ...{ progress: 0.5, expected: 0.5, may: { edit: false }, home: { kind: 'site' } },
  kind: given.kind ?? 'objective',
  level: given.level ?? 'team',
  objectiveId: given.of ?? id,
  cycle: { id: 'cycle', name: 'Q1' },
});
const link = (childId: string, parentId: string) => ({ childId, parentId, counts: false });
const everything = () => true;

const nodes = [
  node('top', { level: 'company' }),
  node('kr', { kind: 'keyResult', of: 'top' }),
  node('bare', { level: 'company' }),
  node('a'),
  node('b'),
  node('loose'),
];
const links = [link('a', 'kr'), link('a', 'bare'), link('b', 'a')];

describe('the tree', () => {
  test('stands from strategy to team, a key result as a step where something supports it', () => {
    const rows = treeRows({ nodes, links }, everything);
    expect(rows.map(({ path, depth }) => [path, depth])).toEqual([
      ['top', 1],
      ['top/kr', 2],
      ['top/kr/a', 3],
      ['top/kr/a/b', 4],
      ['bare', 1],
      ['bare/a', 2],
      ['bare/a/b', 3],
    ]);
  });

  test('leaves out what is below a closed row, and knows where nothing is below', () => {
    const rows = treeRows({ nodes, links }, (path) => path === 'bare');
    expect(rows.map(({ path, expanded }) => [path, expanded])).toEqual([
      ['top', false],
      ['bare', true],
      ['bare/a', false],
    ]);
    expect(treeRows({ nodes, links }, everything).at(-1)?.expanded).toBeNull();
  });

  test('has no place for what supports nothing and is not the company’s', () => {
    const rows = treeRows({ nodes: [node('loose')], links: [] }, everything);
    expect(rows).toEqual([]);
  });

  test('ends where a circle comes back to itself', () => {
    const round = { nodes, links: [...links, link('kr', 'b'), link('a', 'b')] };
    const paths = treeRows(round, everything).map(({ path }) => path);
    expect(paths).toContain('top/kr/a/b');
    expect(paths.length).toBeLessThan(20);
  });
});

describe('the keys of the tree', () => {
  const rows = treeRows({ nodes, links }, (path) => path !== 'bare');
  test.each([
    ['ArrowDown', 'top', { kind: 'go', path: 'top/kr' }],
    ['ArrowUp', 'top/kr', { kind: 'go', path: 'top' }],
    ['Home', 'bare', { kind: 'go', path: 'top' }],
    ['End', 'top', { kind: 'go', path: 'bare' }],
    ['ArrowRight', 'top', { kind: 'go', path: 'top/kr' }],
    ['ArrowRight', 'bare', { kind: 'expand', path: 'bare' }],
    ['ArrowRight', 'top/kr/a/b', null],
    ['ArrowLeft', 'top', { kind: 'collapse', path: 'top' }],
    ['ArrowLeft', 'top/kr/a/b', { kind: 'go', path: 'top/kr/a' }],
    ['ArrowLeft', 'bare', null],
    ['ArrowUp', 'top', null],
    ['x', 'top', null],
  ] as const)('%s at %s', (key, active, move) => {
    expect(treeMove(key, rows, active)).toEqual(move);
  });
});
