import type { Actor } from '../../domain/actor';
import type { CloseRecord } from '../../domain/close';
import type { Stage, Versioned } from '../../domain/versioned';

/** The actor's own publishing of this version already went through: only the answer got lost. */
export const isPublishRepeat = (
  actor: Actor,
  current: Versioned & { readonly stage: Stage },
  seen: number,
): boolean =>
  current.stage === 'published' && current.version === seen + 1 && current.by === actor.accountId;

/** One of these records is stored already, by the same person and with the same end. */
export const isCloseRepeat = (
  stored: CloseRecord | null,
  wanted: readonly CloseRecord[],
): boolean =>
  wanted.some(
    (record) =>
      record.subjectId === stored?.subjectId &&
      record.subjectVersion === stored.subjectVersion &&
      record.by === stored.by &&
      record.outcome === stored.outcome &&
      record.score === stored.score,
  );
