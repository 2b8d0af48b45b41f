import type { CloseRecord } from './close';
import type { Judgement } from './judgement';
import type { Commitment } from './objective';
import { endingOf } from './outcome';

/** What an item has come to; null is unmeasured. */
export interface Figure {
  /** 0..1. */
  readonly progress: number | null;
  readonly rawProgress: number | null;
}

export const unmeasured: Figure = { progress: null, rawProgress: null };

/** The judgement of a closed item: nothing is expected of it any more. */
export function judgeClosed(
  record: CloseRecord,
  subjectId: string,
  figure: Figure,
  commitment: Commitment,
): Judgement {
  const { outcome, score } = endingOf(record, subjectId, figure.progress, commitment);
  return {
    ...figure,
    expected: null,
    status: outcome ?? 'unmeasured',
    why: [{ code: 'closed', outcome, score }],
    turnsGreen: null,
  };
}

/** The judgement of a draft: it promises nothing yet. */
export function judgeDraft(figure: Figure): Judgement {
  return {
    ...figure,
    expected: null,
    status: 'draft',
    why: [{ code: 'draft' }],
    turnsGreen: { code: 'publish' },
  };
}
