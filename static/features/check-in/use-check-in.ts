import { useState } from 'react';
import type { Assessment } from '../../../src/domain/check-in';
import { call } from '../../api/call';
import { sentIds } from '../../api/sent-id';
import { parseNumber } from '../../format/numbers';
import type { KeyResultView } from '../../ui/views';
import { useSubmit } from '../../ui/use-submit';

export type Answer = 'yes' | 'no';

/** What somebody typed and chose so far. */
export interface CheckInDraft {
  readonly value: string;
  readonly answer: Answer | null;
  /** Milestones whose tick was changed, by id. */
  readonly ticks: Readonly<Record<string, boolean>>;
  readonly confidence: number | null;
  readonly assessment: Assessment | null;
  readonly note: string;
}

/** Nothing would be lost without it. */
export const isEmpty = ({ value, answer, ticks, note }: CheckInDraft): boolean =>
  value + note === '' && answer === null && Object.keys(ticks).length === 0;

/** The value to send; undefined for none, null where what was typed is none. */
function valueOf({ value, answer }: CheckInDraft): number | null | undefined {
  if (answer !== null) return answer === 'yes' ? 1 : 0;
  return value.trim() === '' ? undefined : parseNumber(value);
}

/** A check-in being written: confidence starts where it stood last. */
export function useCheckIn(keyResult: KeyResultView, onSaved: () => void) {
  const submission = useSubmit();
  const [idOf] = useState(sentIds);
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState<CheckInDraft>({
    value: '',
    answer: null,
    ticks: {},
    confidence: keyResult.lastCheckIn?.confidence ?? null,
    assessment: null,
    note: '',
  });
  const { confidence, assessment } = draft;
  const value = valueOf(draft);
  const parts = Object.entries(draft.ticks).map(([part, done]) => ({ id: part, done }));
  const save = async () => {
    setTried(true);
    if (confidence === null || value === null) return;
    const content = {
      keyResultId: keyResult.id,
      confidence,
      note: draft.note,
      ...(value === undefined ? {} : { value }),
      ...(parts.length === 0 ? {} : { parts }),
      ...(assessment === null ? {} : { assessment }),
    };
    const saved = await submission.run(async () => {
      await call('checkIn.post', { id: idOf(content), ...content });
    });
    if (saved) onSaved();
  };
  return {
    draft,
    change: (part: Partial<CheckInDraft>) => setDraft((before) => ({ ...before, ...part })),
    submission,
    save,
    wrongValue: tried && value === null,
    missingConfidence: tried && confidence === null,
  };
}
