import type { OperationRequest } from '../../../src/contract/operations';
import type { Measure } from '../../../src/domain/key-result';
import { parseNumber } from '../../format/numbers';
import type { KeyResultView } from '../../ui/views';

/** A key result as it is being typed. */
export interface KeyResultDraft {
  readonly id: string;
  readonly title: string;
  readonly kind: Measure['kind'];
  readonly unit: string;
  readonly baseline: string;
  readonly target: string;
  readonly weight: string;
  readonly cadenceDays: number;
  /** Null: whoever writes it. */
  readonly ownerId: string | null;
}

/** What is wrong with a field before anything is sent. */
export type DraftFault = 'required' | 'not-a-number' | 'not-positive';
export type DraftFaults = Partial<Record<'title' | 'baseline' | 'target' | 'weight', DraftFault>>;

/** A key result of which nothing is written yet. */
export function blankKeyResult(id: string, title = ''): KeyResultDraft {
  return {
    id,
    title,
    kind: 'issues',
    unit: '',
    baseline: '0',
    target: '',
    weight: '1',
    cadenceDays: 14,
    ownerId: null,
  };
}

/** The draft that changes nothing. */
export function draftOf(keyResult: KeyResultView): KeyResultDraft {
  const { measure } = keyResult;
  const number = measure.kind === 'number' ? measure : null;
  return {
    id: keyResult.id,
    title: keyResult.title,
    kind: measure.kind,
    unit: number?.unit ?? '',
    baseline: number === null ? '0' : String(number.baseline),
    target: number === null ? '' : String(number.target),
    weight: String(keyResult.weight),
    cadenceDays: keyResult.cadenceDays,
    ownerId: keyResult.ownerId,
  };
}

const trimmed = (draft: KeyResultDraft): KeyResultDraft => ({
  ...draft,
  title: draft.title.trim(),
  unit: draft.unit.trim(),
  baseline: draft.baseline.trim(),
  target: draft.target.trim(),
  weight: draft.weight.trim(),
});

/** Nobody began to write it: leaving it out loses nothing. */
export const isUntouched = (draft: KeyResultDraft): boolean =>
  JSON.stringify(trimmed(draft)) === JSON.stringify(trimmed(blankKeyResult(draft.id)));

const numberFault = (typed: string): DraftFault | undefined =>
  typed.trim() === '' ? 'required' : parseNumber(typed) === null ? 'not-a-number' : undefined;

/** What has to be mended before a draft can be sent. */
export function faultsOf(draft: KeyResultDraft): DraftFaults {
  const weight = parseNumber(draft.weight);
  const isNumber = draft.kind === 'number';
  const faults: [keyof DraftFaults, DraftFault | undefined][] = [
    ['title', draft.title.trim() === '' ? 'required' : undefined],
    ['baseline', isNumber ? numberFault(draft.baseline) : undefined],
    ['target', isNumber ? numberFault(draft.target) : undefined],
    ['weight', weight === null || weight <= 0 ? 'not-positive' : undefined],
  ];
  return Object.fromEntries(faults.filter(([, fault]) => fault !== undefined));
}

/** The measure of a draft without faults. Its direction follows from its two ends. */
export function measureOf(draft: KeyResultDraft): Measure {
  if (draft.kind === 'issues') return { kind: 'issues' };
  const baseline = parseNumber(draft.baseline) ?? 0;
  const target = parseNumber(draft.target) ?? 0;
  return {
    kind: 'number',
    unit: draft.unit.trim(),
    direction: target < baseline ? 'decrease' : 'increase',
    baseline,
    target,
    stretch: null,
    checkpoints: [],
  };
}

/** A draft without faults as the app takes it. */
export function contentOf(draft: KeyResultDraft) {
  return {
    id: draft.id,
    title: draft.title.trim(),
    measure: measureOf(draft),
    weight: parseNumber(draft.weight) ?? 1,
    cadenceDays: draft.cadenceDays,
    ...(draft.ownerId === null ? {} : { ownerId: draft.ownerId }),
  };
}

type Edit = Omit<OperationRequest<'keyResult.edit'>, 'id' | 'version' | 'reason'>;

/** Only what differs, so that saving over somebody else's edit keeps the rest of theirs. */
export function changesOf(draft: KeyResultDraft, before: KeyResultView): Edit {
  const now = contentOf(draft);
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const old = contentOf(draftOf(before));
  return {
    ...(now.title === old.title ? {} : { title: now.title }),
    ...(same(now.measure, old.measure) ? {} : { measure: now.measure }),
    ...(now.weight === old.weight ? {} : { weight: now.weight }),
    ...(now.cadenceDays === old.cadenceDays ? {} : { cadenceDays: now.cadenceDays }),
    ...(now.ownerId === undefined || now.ownerId === old.ownerId ? {} : { ownerId: now.ownerId }),
  };
}
