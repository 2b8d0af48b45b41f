export const blankKinds = ['text', 'number', 'date', 'person'] as const;
export type BlankKind = (typeof blankKinds)[number];

/** Something that whoever uses a template fills in: `{{target}}` in its texts. */
export interface Blank {
  /** As it stands between the braces. */
  readonly key: string;
  readonly label: string;
  readonly kind: BlankKind;
  readonly guidance: string;
  /** Used where nothing is filled in; empty is none. */
  readonly default: string;
}
