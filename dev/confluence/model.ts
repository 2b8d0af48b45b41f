/** Who may do something: null is everybody who may look at all. */
export type Allowed = readonly string[] | null;

export interface Space {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly homepageId: string;
  readonly createdAt: number;
  /** Anonymous visitors read it too. */
  readonly isPublic: boolean;
  /** Accounts that may look; null is everybody who is logged in. */
  readonly readers: Allowed;
  /** Of those, the accounts that may write; null is all of them. */
  readonly writers: Allowed;
}

export interface PageVersion {
  readonly number: number;
  readonly at: number;
  readonly authorId: string;
  readonly title: string;
  /** An ADF document as JSON text. */
  readonly body: string;
}

export interface Page {
  readonly id: string;
  readonly kind: 'page' | 'blogpost';
  readonly spaceId: string;
  /** Null for the homepage of a space and for blog posts. */
  readonly parentId: string | null;
  readonly authorId: string;
  readonly createdAt: number;
  readonly isTrashed: boolean;
  /** Narrower than the space. */
  readonly restrictions: { readonly read: Allowed; readonly update: Allowed };
  /** Oldest first, never empty. */
  readonly versions: readonly [PageVersion, ...PageVersion[]];
}

/** The version that is shown. */
export const latest = ({ versions }: Page): PageVersion => versions.at(-1) ?? versions[0];
