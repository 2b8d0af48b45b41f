import type { OperationRequest } from '../../../src/contract/operations';
import { parseNumber } from '../../format/numbers';
import type { KeyResultView } from '../../ui/views';
import { faultsAmong, weightFault, type DraftFaults } from './draft-fault';
import { blankMeasure, draftOfMeasure, measureOf, type MeasureDraft } from './measure-draft';
import { measureFaults } from './measure-faults';

/** A key result as it is being typed. */
export interface KeyResultDraft extends MeasureDraft {
  readonly id: string;
  readonly title: string;
  /** Empty: as much as its siblings do on average. */
  readonly weight: string;
  /** Null: as the site has it. */
  readonly cadenceDays: number | null;
  /** Null: whoever writes it. */
  readonly ownerId: string | null;
}

/** A key result of which nothing is written yet. */
export function blankKeyResult(id: string, title = ''): KeyResultDraft {
  return { ...blankMeasure, id, title, weight: '', cadenceDays: null, ownerId: null };
}

/** The draft that changes nothing. */
export function draftOf(keyResult: KeyResultView): KeyResultDraft {
  return {
    ...draftOfMeasure(keyResult.measure),
    id: keyResult.id,
    title: keyResult.title,
    weight: keyResult.weight === null ? '' : String(keyResult.weight),
    cadenceDays: keyResult.cadenceDays,
    ownerId: keyResult.ownerId,
  };
}

/** What is said in a draft, the blanks around it aside. */
const said = (draft: KeyResultDraft): string =>
  JSON.stringify(draft, (_, each: unknown) => (typeof each === 'string' ? each.trim() : each));

/** Nobody began to write it: leaving it out loses nothing. */
export const isUntouched = (draft: KeyResultDraft): boolean =>
  said(draft) === said(blankKeyResult(draft.id));

/** What has to be mended before a draft can be sent. */
export function faultsOf(draft: KeyResultDraft): DraftFaults {
  return {
    ...faultsAmong([
      ['title', draft.title.trim() === '' ? 'required' : undefined],
      ['weight', weightFault(draft.weight)],
    ]),
    ...measureFaults(draft),
  };
}

/** A draft without faults as the app takes it. */
export function contentOf(draft: KeyResultDraft) {
  return {
    id: draft.id,
    title: draft.title.trim(),
    measure: measureOf(draft),
    weight: parseNumber(draft.weight),
    ...(draft.cadenceDays === null ? {} : { cadenceDays: draft.cadenceDays }),
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
    ...(now.cadenceDays === undefined || now.cadenceDays === old.cadenceDays
      ? {}
      : { cadenceDays: now.cadenceDays }),
    ...(now.ownerId === undefined || now.ownerId === old.ownerId ? {} : { ownerId: now.ownerId }),
  };
}
