import { useRef, useState } from 'react';
import type { Assessment } from '../../../src/domain/check-in';
import { call } from '../../api/call';
import { newId } from '../../api/ids';
import { parseNumber } from '../../format/numbers';
import type { KeyResultView } from '../../ui/views';
import { useSubmit } from '../../ui/use-submit';

/** What somebody typed and chose so far. */
export interface CheckInDraft {
  readonly value: string;
  readonly confidence: number | null;
  readonly assessment: Assessment | null;
  readonly note: string;
}

/** A check-in being written: confidence starts where it stood last. */
export function useCheckIn(keyResult: KeyResultView, onSaved: () => void) {
  const submission = useSubmit();
  const id = useRef(newId());
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState<CheckInDraft>({
    value: '',
    confidence: keyResult.lastCheckIn?.confidence ?? null,
    assessment: null,
    note: '',
  });
  const { confidence, assessment } = draft;
  const value = draft.value.trim() === '' ? undefined : parseNumber(draft.value);
  const save = async () => {
    setTried(true);
    if (confidence === null || value === null) return;
    const saved = await submission.run(async () => {
      await call('checkIn.post', {
        id: id.current,
        keyResultId: keyResult.id,
        confidence,
        note: draft.note,
        ...(value === undefined ? {} : { value }),
        ...(assessment === null ? {} : { assessment }),
      });
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
