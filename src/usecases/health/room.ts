import type { OperationOutput } from '../../contract/operations';
import { storageCeiling, storageLevel, storageShare } from '../../domain/storage-share';

type Room = OperationOutput<'admin.get'>['room'];

/** Bytes in use against what the platform allows. */
export const roomOf = (bytes: number): Room => ({
  bytes,
  ceiling: storageCeiling,
  level: storageLevel(storageShare(bytes)),
});
