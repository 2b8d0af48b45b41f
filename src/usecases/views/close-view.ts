import type { OperationOutput } from '../../contract/operations';
import type { CloseRecord } from '../../domain/close';
import type { Commitment } from '../../domain/objective';
import { endingOf } from '../../domain/outcome';

type CloseView = OperationOutput<'keyResult.get'>['keyResult']['closed'];

/** How an item ended, by a record of its own or of what it belongs to. */
export function closeView(
  record: CloseRecord | null,
  subjectId: string,
  progress: number | null,
  commitment: Commitment,
): CloseView {
  if (record === null) return null;
  const { note, at, by } = record;
  return { ...endingOf(record, subjectId, progress, commitment), note, at, by };
}
