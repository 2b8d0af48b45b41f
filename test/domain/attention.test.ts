import fc from 'fast-check';
import { attentionOrder, byAttention, worstStatus } from '../../src/domain/attention';
import type { Status } from '../../src/domain/judgement';
import { judged } from '../support/facts';

const attended = (status: Status, progress: number | null, number = 1) => ({
  judgement: judged(status, progress).judgement,
  number,
});

test('what is off track comes first, what has ended last', () => {
  const names: Status[] = [
    'achieved',
    'on-track',
    'draft',
    'unmeasured',
    'at-risk',
    'outdated',
    'off-track',
  ];
  expect(
    names
      .map((name) => attended(name, 0.3))
      .sort(byAttention)
      .map((each) => each.judgement.status),
  ).toEqual(['off-track', 'outdated', 'at-risk', 'unmeasured', 'draft', 'on-track', 'achieved']);
});

test('among equals the one furthest behind comes first, then the lower number', () => {
  const rows = [
    attended('at-risk', 0.3, 1),
    attended('at-risk', 0.1, 9),
    attended('at-risk', 0.1, 2),
  ];
  expect(rows.sort(byAttention).map((each) => each.number)).toEqual([2, 9, 1]);
});

test('every status has its place once', () => {
  expect(new Set(attentionOrder).size).toBe(attentionOrder.length);
  expect(attentionOrder).toHaveLength(11);
});

test('the worst of some statuses is one of them, and none of none', () => {
  expect(worstStatus([])).toBeNull();
  expect(worstStatus(['on-track', 'outdated', 'achieved'])).toBe('outdated');
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...attentionOrder), { minLength: 1 }), (statuses) => {
      expect(statuses).toContain(worstStatus(statuses));
    }),
  );
});
