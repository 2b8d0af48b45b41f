import { useRef, useState } from 'react';
import type { Home } from '../../../src/domain/home';
import { call } from '../../api/call';
import { newId } from '../../api/ids';
import type { CycleView } from '../../ui/views';
import { quarterOf, type Quarter } from '../../format/quarter';
import { useSubmit } from '../../ui/use-submit';
import type { Supported } from '../alignment/supported';
import {
  blankKeyResult,
  faultsOf,
  isUntouched,
  type KeyResultDraft,
} from '../key-result/key-result-draft';
import { createObjective, noTries, type Created, type NewObjectivePlan } from './create-objective';
import type { FirstWork } from './first-work';
import { blankObjective, weightFault } from './objective-draft';

interface NewObjectiveParts {
  readonly home: Home;
  readonly cycle: CycleView | null;
  readonly today: string;
  readonly work: FirstWork;
  readonly onCreated: (created: Created) => void;
}

const cycleOf = (
  cycle: CycleView | null,
  newId: string,
  quarter: Quarter,
): NewObjectivePlan['cycle'] =>
  cycle === null ? { kind: 'new', id: newId, quarter } : { kind: 'existing', id: cycle.id };

/** A new objective being written, with the cycle it starts when there is none. */
export function useNewObjective({ home, cycle, today, work, onCreated }: NewObjectiveParts) {
  const submission = useSubmit();
  const [tries] = useState(noTries);
  const cycleId = useRef(newId());
  const [draft, setDraft] = useState(() => blankObjective(work.epic?.summary));
  const [keyResults, setKeyResults] = useState(() => [blankKeyResult(newId(), work.epic?.summary)]);
  const [fedByEpic] = useState(work.epic === null ? undefined : keyResults[0]?.id);
  const [supports, setSupports] = useState<readonly Supported[]>([]);
  const [tried, setTried] = useState(false);
  const quarter = quarterOf(today);
  /** Blank, so nothing is lost without it; an epic would be, so the one it feeds is never left out. */
  const isLeftOut = (keyResult: KeyResultDraft) =>
    isUntouched(keyResult) && keyResult.id !== fedByEpic;
  const written = keyResults.filter((keyResult) => !isLeftOut(keyResult));
  const titleMissing = draft.title.trim() === '';
  const faulty = written.some((keyResult) => Object.keys(faultsOf(keyResult)).length > 0);
  const plan = (): NewObjectivePlan => ({
    home,
    draft,
    keyResults: written,
    cycle: cycleOf(cycle, cycleId.current, quarter),
    epicId: work.epic?.id ?? null,
    supports,
  });
  const save = async () => {
    setTried(true);
    if (titleMissing || weightFault(draft) || faulty) return;
    const saved = await submission.run(async () => {
      onCreated(await createObjective(plan(), tries, call));
    });
    if (saved) setTried(false);
  };
  return {
    submission,
    draft,
    setDraft,
    supports,
    setSupports,
    keyResults,
    /** Places of the written ones in what is sent: the app names fields by them. */
    placeOf: (id: string) => written.findIndex((keyResult) => keyResult.id === id),
    isLeftOut,
    setKeyResults,
    addKeyResult: () => setKeyResults([...keyResults, blankKeyResult(newId())]),
    titleMissing: tried && titleMissing,
    tried,
    newQuarter: cycle === null ? quarter : null,
    save,
  };
}
