import fc from 'fast-check';
import { chooseCycle } from '../../src/domain/choose-cycle';
import type { Cycle } from '../../src/domain/cycle';

const aCycle = (
  id: string,
  startsOn: string,
  endsOn: string,
  given: Partial<Cycle> = {},
): Cycle => ({
  id,
  version: 1,
  at: '2025-12-20T09:00:00.000Z',
  by: 'lead',
  reason: null,
  home: { kind: 'site' },
  name: id,
  startsOn,
  endsOn,
  stage: 'published',
  shelf: false,
  archivedAt: null,
  ...given,
});
const today = '2026-05-15';
const own = { home: { kind: 'project', projectId: '1' } } as const;
const first = aCycle('Q1', '2026-01-01', '2026-03-31');
const second = aCycle('Q2', '2026-04-01', '2026-06-30');
const third = aCycle('Q3', '2026-07-01', '2026-09-30');
const fourth = aCycle('Q4', '2026-10-01', '2026-12-31');
const chosen = (...cycles: Cycle[]) => chooseCycle(cycles, today)?.id ?? null;

test('the one that runs, else the next to start, else the last to have ended', () => {
  expect(chosen(first, fourth, third, second)).toBe('Q2');
  expect(chosen(first, fourth, third)).toBe('Q3');
  expect(chosen(aCycle('Q0', '2025-10-01', '2025-12-31'), first)).toBe('Q1');
  expect(chosen()).toBeNull();
});

test('a cycle runs on its first and on its last day', () => {
  expect(chosen(aCycle('ends', '2026-05-01', today), third)).toBe('ends');
  const draft = { ...second, stage: 'draft' } as const;
  expect(chosen(aCycle('starts', today, '2026-08-01'), draft)).toBe('starts');
});

test('of those that run, a published one, then one of the project', () => {
  const draft = aCycle('draft', '2026-05-01', '2026-05-31', { ...own, stage: 'draft' });
  const project = aCycle('project', '2026-04-01', '2026-06-30', own);
  expect(chosen(draft, second)).toBe('Q2');
  expect(chosen(second, project, draft)).toBe('project');
});

test('of those that run, the shorter one', () => {
  expect(chosen(aCycle('year', '2026-01-01', '2026-12-31'), second)).toBe('Q2');
});

test('a closed one is over, even before its last day', () => {
  expect(chosen({ ...second, stage: 'closed' }, third)).toBe('Q3');
});

test('the order they come in does not matter', () => {
  const all = [first, second, third, fourth, { ...second, id: 'copy' }];
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: 5 }), (cycles) => {
      expect(chosen(...cycles)).toBe(chosen(...all));
    }),
  );
});
