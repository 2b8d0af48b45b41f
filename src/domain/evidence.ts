/** What a piece of evidence is. */
export const evidenceKinds = [
  'issue',
  'keyResult',
  'objective',
  'change',
  'card',
  'page',
  'link',
] as const;

export type EvidenceKind = (typeof evidenceKinds)[number];

/** What a cause or a lesson rests on. Texts of issues and pages are not kept: their readers look them up. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** The id of what is named; of a change `<item id>/<version>`; of a link its address. */
  readonly ref: string;
  readonly note: string;
}
