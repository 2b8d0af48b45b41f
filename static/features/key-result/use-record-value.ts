import { useState } from 'react';
import { call } from '../../api/call';
import { sentIds } from '../../api/sent-id';
import { parseNumber } from '../../format/numbers';
import { useWords } from '../../i18n/words';
import { useAnnounce } from '../../ui/live';
import { useSubmit } from '../../ui/use-submit';
import type { Detail } from './detail';
import { valueText } from './value-text';

interface ValueDraft {
  /** Of something that is done or not, 1 or 0. */
  readonly typed: string;
  /** A milestone; empty for the whole key result. */
  readonly part: string;
  readonly on: string;
}

/** The first milestone that is still open; empty where there are none. */
function firstOpen({ measure, milestonesDone }: Detail['keyResult']): string {
  if (measure.kind !== 'milestones') return '';
  const isOpen = ({ id }: { readonly id: string }) =>
    !milestonesDone.some((each) => each.id === id);
  return (measure.milestones.find(isOpen) ?? measure.milestones[0])?.id ?? '';
}

/** A value being recorded; ticking off is what a milestone or a yes or no begins with. */
export function useRecordValue({ keyResult, today }: Detail, onSaved: () => Promise<void>) {
  const words = useWords();
  const announce = useAnnounce();
  const submission = useSubmit();
  const [idOf] = useState(sentIds);
  const { measure } = keyResult;
  const doneOrNot = measure.kind === 'milestones' || measure.kind === 'yes-no';
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState<ValueDraft>({
    typed: doneOrNot ? '1' : '',
    part: firstOpen(keyResult),
    on: today,
  });
  const value = parseNumber(draft.typed);
  const save = async () => {
    setTried(true);
    if (value === null) return;
    const content = {
      keyResultId: keyResult.id,
      value,
      ...(draft.part === '' ? {} : { part: draft.part }),
      ...(draft.on === '' ? {} : { on: draft.on }),
    };
    const saved = await submission.run(async () => {
      await call('measurement.record', { id: idOf(content), ...content });
    });
    if (!saved) return;
    announce(words.t('values.recorded', { value: valueText(measure, value, words) }));
    await onSaved();
  };
  return {
    draft,
    change: (part: Partial<ValueDraft>) => setDraft((before) => ({ ...before, ...part })),
    submission,
    save,
    missing: tried && value === null,
  };
}
