import type { OperationRequest } from '../../../src/contract/operations';
import type { Commitment } from '../../../src/domain/objective';
import type { ObjectiveView } from '../../ui/views';

/** An objective as it is being typed. */
export interface ObjectiveDraft {
  readonly title: string;
  readonly why: string;
  readonly commitment: Commitment;
  /** Null: whoever writes it. */
  readonly ownerId: string | null;
}

export const blankObjective = (title = ''): ObjectiveDraft => ({
  title,
  why: '',
  commitment: 'committed',
  ownerId: null,
});

/** The draft that changes nothing. */
export const draftOf = ({ title, why, commitment, ownerId }: ObjectiveView): ObjectiveDraft => ({
  title,
  why,
  commitment,
  ownerId,
});

/** A draft as the app takes it. */
export const contentOf = ({ title, why, commitment, ownerId }: ObjectiveDraft) => ({
  title: title.trim(),
  why: why.trim(),
  commitment,
  ...(ownerId === null ? {} : { ownerId }),
});

type Edit = Omit<OperationRequest<'objective.edit'>, 'id' | 'version' | 'reason'>;

/** Only what differs, so that saving over somebody else's edit keeps the rest of theirs. */
export function changesOf(draft: ObjectiveDraft, before: ObjectiveView): Edit {
  const now = contentOf(draft);
  const old = contentOf(draftOf(before));
  return {
    ...(now.title === old.title ? {} : { title: now.title }),
    ...(now.why === old.why ? {} : { why: now.why }),
    ...(now.commitment === old.commitment ? {} : { commitment: now.commitment }),
    ...(now.ownerId === undefined || now.ownerId === old.ownerId ? {} : { ownerId: now.ownerId }),
  };
}
