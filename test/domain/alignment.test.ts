import fc from 'fast-check';
import {
  byChild,
  chainOfWhy,
  checkAlignment,
  checkMove,
  type Alignment,
  type AlignmentGraph,
} from '../../src/domain/alignment';

/** `a` supports `b`, or the key result `through` of `b`. */
const supports = (a: string, b: string, through?: string): Alignment => ({
  childId: a,
  parent: through === undefined ? { kind: 'objective', id: b } : { kind: 'keyResult', id: through },
  parentObjectiveId: b,
  counts: false,
});
const ids = (items: readonly { readonly id: string }[] | null) =>
  items?.map(({ id }) => id) ?? null;

test('an objective supports neither itself nor a key result of its own', () => {
  expect(ids(checkAlignment([], supports('a', 'a')))).toEqual(['a']);
  expect(ids(checkAlignment([], supports('a', 'a', 'a1')))).toEqual(['a']);
});

test('what leads up to the child is no parent of it, and the way there is told', () => {
  const graph = [supports('a', 'b', 'b1'), supports('b', 'c')];
  expect(ids(checkAlignment(graph, supports('c', 'a')))).toEqual(['a', 'b1', 'b', 'c']);
  expect(ids(checkAlignment(graph, supports('b', 'a')))).toEqual(['a', 'b1', 'b']);
});

test('two ways up to one objective are no circle', () => {
  const graph = [supports('a', 'b'), supports('a', 'c'), supports('b', 'd')];
  expect(checkAlignment(graph, supports('c', 'd'))).toBeNull();
  expect(checkAlignment(graph, supports('a', 'd'))).toBeNull();
});

test('a key result cannot move below what supports it', () => {
  const graph = [supports('a', 'b', 'b1'), supports('c', 'a')];
  expect(ids(checkMove(graph, 'b1', 'a'))).toEqual(['a']);
  expect(ids(checkMove(graph, 'b1', 'c'))).toEqual(['c', 'a']);
  expect(checkMove(graph, 'b1', 'd')).toBeNull();
  expect(checkMove(graph, 'unsupported', 'a')).toBeNull();
});

const letter = fc.constantFrom(...'abcdefgh');
const move = fc.record({
  child: letter,
  parent: letter,
  /** Through a key result of the parent. */
  through: fc.boolean(),
  writer: fc.integer({ min: 0, max: 1 }),
  /** Whether this writer looks at the graph again before. */
  looks: fc.boolean(),
});

function isAcyclic(graph: AlignmentGraph): boolean {
  const objectives = [...new Set(graph.map(({ childId }) => childId))];
  const below = (id: string, path: readonly string[]): boolean =>
    !path.includes(id) &&
    graph
      .filter(({ childId }) => childId === id)
      .every(({ parentObjectiveId }) => below(parentObjectiveId, [...path, id]));
  return objectives.every((id) => below(id, []));
}

test('whatever two writers do, also with a stale look, no circle is stored', () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
      const stored: Alignment[] = [];
      const seen = [0, 0];
      for (const { child, parent, through, writer, looks } of moves) {
        if (looks) seen[writer] = stored.length;
        const revision = seen[writer] ?? 0;
        const wanted = supports(child, parent, through ? `${parent}1` : undefined);
        if (checkAlignment(stored.slice(0, revision), wanted) !== null) continue;
        // The unique revision: taken by somebody else since, this insert does not happen.
        if (revision !== stored.length) continue;
        stored.push(wanted);
        seen[writer] = stored.length;
      }
      expect(isAcyclic(stored)).toBe(true);
    }),
  );
});

test('a move that is accepted leaves no circle either', () => {
  const pair = fc.record({ child: letter, parent: letter });
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 30 }), letter, letter, (pairs, of, to) => {
      const graph: Alignment[] = [];
      for (const { child, parent } of pairs) {
        const wanted = supports(child, parent, `${parent}1`);
        if (checkAlignment(graph, wanted) === null) graph.push(wanted);
      }
      const circle = checkMove(graph, `${of}1`, to);
      const moved = graph.map((each) =>
        each.parent.id === `${of}1` ? { ...each, parentObjectiveId: to } : each,
      );
      expect(isAcyclic(moved)).toBe(circle === null);
    }),
  );
});

test('the chain of why goes up, nearest first, a key result before its objective', () => {
  const graph = byChild([
    supports('a', 'c', 'c1'),
    supports('a', 'b'),
    supports('b', 'd'),
    supports('c', 'd'),
  ]);
  expect(ids(chainOfWhy(graph, 'a'))).toEqual(['c1', 'c', 'b', 'd']);
  expect(chainOfWhy(graph, 'd')).toEqual([]);
});

test('a circle that slipped in ends the chain', () => {
  const graph = byChild([supports('a', 'b'), supports('b', 'a')]);
  expect(ids(chainOfWhy(graph, 'a'))).toEqual(['b']);
});
