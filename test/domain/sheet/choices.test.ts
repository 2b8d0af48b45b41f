import {
  readCadence,
  readCommitment,
  readLevel,
  readMeasureKind,
} from '../../../src/domain/sheet/choices';

test.each([
  [readMeasureKind, 'Percent', 'number'],
  [readMeasureKind, '里程碑', 'milestones'],
  [readMeasureKind, 'yes-no', 'yes-no'],
  [readMeasureKind, 'vibes', null],
  [readCommitment, 'Stretch', 'aspirational'],
  [readCommitment, '承诺型', 'committed'],
  [readLevel, 'Division', 'department'],
  [readLevel, '个人', 'person'],
  [readCadence, 'Bi-weekly', 14],
  [readCadence, '每月', 28],
  [readCadence, '10 days', 10],
  [readCadence, '0', null],
  [readCadence, 'sometimes', null],
])('%p reads “%s”', (read: (cell: string) => unknown, cell, expected) => {
  expect(read(cell)).toBe(expected);
});
