import { changesBetween, sideBySide, tellKeyResult, tellObjective } from '../../src/domain/history';
import type { NumberMeasure } from '../../src/domain/key-result';
import { aKeyResult, anObjective } from '../support/builders';

const number: NumberMeasure = {
  kind: 'number',
  unit: '%',
  direction: 'increase',
  baseline: 20,
  target: 60,
  stretch: null,
  checkpoints: [],
};

test('only what differs is a change, part by part of a measure', () => {
  const before = aKeyResult({ measure: number });
  const after = { ...before, measure: { ...number, target: 68 }, ownerId: 'other' };
  const changes = changesBetween(tellKeyResult(before, 1), tellKeyResult(after, 1));
  expect(changes).toEqual([
    {
      field: 'ownerId',
      from: { kind: 'people', accountIds: ['owner'] },
      to: { kind: 'people', accountIds: ['other'] },
    },
    {
      field: 'measure.target',
      from: { kind: 'number', value: 60, unit: '%' },
      to: { kind: 'number', value: 68, unit: '%' },
    },
  ]);
});

test('a place stays the same when only its name is known to one of two readers', () => {
  const objective = anObjective();
  const told = [tellObjective(objective, 'Q1'), tellObjective(objective, null)] as const;
  expect(changesBetween(...told)).toEqual([]);
});

test('side by side a field that one version lacks is empty there', () => {
  const before = aKeyResult({ measure: { kind: 'issues', unit: 'count' } });
  const rows = sideBySide(
    tellKeyResult(before, 1),
    tellKeyResult({ ...before, measure: number }, 1),
  );
  expect(rows).toContainEqual(
    expect.objectContaining({ field: 'measure.target', from: null, differs: true }),
  );
});
