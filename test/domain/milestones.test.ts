import type { MilestonesMeasure } from '../../src/domain/key-result';
import { milestonesToFinish, milestoneStandings } from '../../src/domain/milestones';
import { cycle } from '../support/facts';

const step = (id: string, on: string | null, weight: number | null = null) => ({
  ...{ id, title: id, weight, on },
});
const measure: MilestonesMeasure = {
  kind: 'milestones',
  milestones: [step('last', null), step('second', '2026-02-01', 2), step('first', '2026-01-10', 1)],
};
const standings = (...done: string[]) =>
  milestoneStandings(measure, new Map(done.map((id) => [id, 1])), cycle);
const ids = (some: ReturnType<typeof standings>) => some.map(({ milestone }) => milestone.id);

test('milestones stand in the order in which they are due, those without a day at the end', () => {
  expect(ids(standings())).toEqual(['first', 'second', 'last']);
  expect(standings().at(-1)?.dueOn).toBe(cycle.endsOn);
});

test('the open ones that are due first are finished first, as many as it takes', () => {
  expect(ids(milestonesToFinish(standings(), 0.2))).toEqual(['first']);
  expect(ids(milestonesToFinish(standings(), 0.3))).toEqual(['first', 'second']);
  expect(ids(milestonesToFinish(standings('second'), 0.5))).toEqual(['first']);
  expect(ids(milestonesToFinish(standings('second', 'last'), 0.7))).toEqual([]);
});
