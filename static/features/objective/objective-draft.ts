import type { OperationRequest } from '../../../src/contract/operations';
import type { Level } from '../../../src/domain/level';
import type { Commitment } from '../../../src/domain/objective';
import { changedFields } from '../../../src/domain/version';
import type { Visibility } from '../../../src/domain/visibility';
import { parseNumber } from '../../format/numbers';
import type { ObjectiveView } from '../../ui/views';

/** An objective as it is being typed. */
export interface ObjectiveDraft {
  readonly title: string;
  readonly why: string;
  readonly commitment: Commitment;
  /** Null: whoever writes it. */
  readonly ownerId: string | null;
  readonly contributorIds: readonly string[];
  readonly team: string;
  /** Null: by its home. */
  readonly level: Level | null;
  /** As typed; empty is none. */
  readonly weight: string;
  readonly visibility: Visibility;
  /** Named people, kept while another visibility is chosen. */
  readonly audience: readonly string[];
}

export const blankObjective = (title = ''): ObjectiveDraft => ({
  title,
  why: '',
  commitment: 'committed',
  ownerId: null,
  contributorIds: [],
  team: '',
  level: null,
  weight: '',
  visibility: { kind: 'home' },
  audience: [],
});

/** The draft that changes nothing. */
export const draftOf = (objective: ObjectiveView): ObjectiveDraft => ({
  title: objective.title,
  why: objective.why,
  commitment: objective.commitment,
  ownerId: objective.ownerId,
  contributorIds: objective.contributorIds,
  team: objective.team,
  level: objective.level,
  weight: objective.weight === null ? '' : String(objective.weight),
  visibility: objective.visibility,
  audience: objective.visibility.kind === 'people' ? objective.visibility.accountIds : [],
});

/** Whether what was typed as a weight is none. */
export function weightFault({ weight }: ObjectiveDraft): boolean {
  const number = parseNumber(weight);
  return weight.trim() !== '' && (number === null || number <= 0);
}

/** A draft as the app takes it. */
export const contentOf = (draft: ObjectiveDraft) => ({
  title: draft.title.trim(),
  why: draft.why.trim(),
  commitment: draft.commitment,
  contributorIds: [...draft.contributorIds],
  team: draft.team.trim(),
  weight: parseNumber(draft.weight),
  visibility: draft.visibility,
  ...(draft.ownerId === null ? {} : { ownerId: draft.ownerId }),
  ...(draft.level === null ? {} : { level: draft.level }),
});

type Edit = Omit<OperationRequest<'objective.edit'>, 'id' | 'version' | 'reason'>;

const editable = [
  ...(['title', 'why', 'commitment', 'ownerId', 'contributorIds'] as const),
  ...(['team', 'level', 'weight', 'visibility'] as const),
];

/** Only what differs, so that saving over somebody else's edit keeps the rest of theirs. */
export function changesOf(draft: ObjectiveDraft, before: ObjectiveView): Edit {
  const now: Edit = contentOf(draft);
  const changed = changedFields<Edit>(contentOf(draftOf(before)), now, editable);
  return Object.fromEntries(Object.entries(now).filter(([field]) => changed.includes(field)));
}
