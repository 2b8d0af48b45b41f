import { storageCeiling, storageLevel, storageShare } from '../../src/domain/storage-share';

test.each([
  [0, 'fine'],
  [0.84, 'fine'],
  [0.85, 'nearly-full'],
  [0.99, 'nearly-full'],
  [1, 'full'],
  [1.2, 'full'],
] as const)('at a share of %d the room is %s', (share, level) => {
  expect(storageLevel(share)).toBe(level);
});

test('a share is of the platform’s ceiling', () => {
  expect(storageShare(storageCeiling / 4)).toBe(0.25);
});
