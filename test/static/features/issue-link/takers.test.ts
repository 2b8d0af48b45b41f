import { takersAmong } from '../../../../static/features/issue-link/takers';
import type { ObjectiveView } from '../../../../static/ui/views';

const keyResult = (
  id: string,
  given: { kind?: string; edit?: boolean; checkIn?: boolean } = {},
) => ({
  ...{ id, key: `KR-${id}`, title: 'Shipped' },
  measure: { kind: given.kind ?? 'issues' },
  judgement: { status: 'on-track', progress: 0.4 },
  may: { edit: given.edit ?? true, checkIn: given.checkIn ?? false },
});

test('what is linked can go to key results that issues move and that one may report on, but not where it is', () => {
  const keyResults = [
    keyResult('1'),
    keyResult('2'),
    keyResult('3', { kind: 'number' }),
    keyResult('4', { edit: false }),
    keyResult('5', { edit: false, checkIn: true }),
  ];
  const objective = { key: 'O-1', title: 'Live', keyResults } as unknown as ObjectiveView;
  expect(takersAmong([objective], '1')).toEqual(
    ['2', '5'].map((id) => ({
      ...{ id, key: `KR-${id}`, title: 'Shipped', status: 'on-track', progress: 0.4 },
      ...{ objectiveKey: 'O-1', objectiveTitle: 'Live' },
    })),
  );
});
