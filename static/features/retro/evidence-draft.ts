import type { Evidence } from '../../../src/domain/evidence';

/** Evidence while somebody gathers it. */
export interface EvidenceDraft {
  readonly chosen: readonly Evidence[];
  /** An address that is typed and not added yet. */
  readonly link: string;
}

export const evidenceDraft = (chosen: readonly Evidence[] = []): EvidenceDraft => ({
  ...{ chosen, link: '' },
});

/** The draft with one more, each once. */
export function withEvidence(draft: EvidenceDraft, added: Evidence): EvidenceDraft {
  const isSame = ({ kind, ref }: Evidence) => kind === added.kind && ref === added.ref;
  const { chosen } = draft;
  return chosen.some(isSame) ? draft : { ...draft, chosen: [...chosen, added] };
}

/** The draft with the typed address among the chosen. */
export function withTypedLink(draft: EvidenceDraft): EvidenceDraft {
  const ref = draft.link.trim();
  const emptied = { ...draft, link: '' };
  return ref === '' ? emptied : withEvidence(emptied, { kind: 'link', ref, note: '' });
}

/** What is saved: a typed address counts without a click on "Add". */
export const evidenceOf = (draft: EvidenceDraft): Evidence[] => [...withTypedLink(draft).chosen];
