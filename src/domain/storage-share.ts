/** What a site's database may hold, in bytes: the platform's ceiling of 1 GiB. */
export const storageCeiling = 1024 ** 3;

/** How much room is left: `nearly-full` is the time to act, `full` takes no more. */
export type StorageLevel = 'fine' | 'nearly-full' | 'full';

const nearlyFullFrom = 0.85;

/** Share of the ceiling in use, 0 and up. */
export const storageShare = (bytes: number): number => bytes / storageCeiling;

export function storageLevel(share: number): StorageLevel {
  if (share >= 1) return 'full';
  return share >= nearlyFullFrom ? 'nearly-full' : 'fine';
}
