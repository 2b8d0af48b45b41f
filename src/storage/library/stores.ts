import type { Grant } from '../../domain/actor';
import type { Moment } from '../../domain/calendar';
import type { Home } from '../../domain/home';
import type { Lesson } from '../../domain/library/lesson';
import type { UseCounts } from '../../domain/library/record';
import type { Template } from '../../domain/library/template';
import type { Saved } from '../saved';
import type { Signature } from '../signature';
import type { Unnumbered } from '../unnumbered';

/** What is looked for in the library. */
export interface LibraryQuery {
  /** Whose: of this home alone, or of every home that the viewer has a grant for. */
  readonly home: Home | null;
  /** All of them must occur. */
  readonly words: readonly string[];
  readonly accountId: string;
  /** Grants older than this, epoch milliseconds, show nothing of other homes. */
  readonly grantsSince: number;
  readonly offset: number;
  readonly limit: number;
}

/** An item with the viewer’s grant at its home, however old; null when never asked. */
export interface WithGrant<T> {
  readonly item: T;
  readonly grant: Grant | null;
}

export interface LessonStore {
  create(lesson: Unnumbered<Lesson>): Promise<Lesson>;
  insert(lesson: Lesson): Promise<Saved>;
  find(id: string, accountId: string): Promise<WithGrant<Lesson> | null>;
  version(id: string, version: number): Promise<Lesson | null>;
  /** One statement: the next version of every lesson of the project, at home at the site. A repeat finds nothing left. */
  leaveProject(projectId: string, signature: Signature): Promise<void>;
  /** Not archived, newest first; what deleted projects left only to its owner and managers of the site. */
  search(query: LibraryQuery): Promise<WithGrant<Lesson>[]>;
  /** Not archived, oldest first: of a retrospective, or taken from a page. */
  of(origin: LessonOrigin, accountId: string): Promise<WithGrant<Lesson>[]>;
}

/** Where lessons come from: a retrospective, or a Confluence page. */
export type LessonOrigin = { readonly retroId: string } | { readonly contentId: string };

/** A template with what became of its uses. */
export interface UsedTemplate extends WithGrant<Template> {
  readonly counts: UseCounts;
}

export interface TemplateStore {
  create(template: Unnumbered<Template>): Promise<Template>;
  insert(template: Template): Promise<Saved>;
  find(id: string, accountId: string): Promise<UsedTemplate | null>;
  version(id: string, version: number): Promise<Template | null>;
  /** One statement: the next version of every template of the project, a draft at home at the site. A repeat finds nothing left. */
  leaveProject(projectId: string, signature: Signature): Promise<void>;
  /** Published ones, the viewer’s own drafts, and to managers of the site what deleted projects left; most used first. */
  search(query: LibraryQuery): Promise<UsedTemplate[]>;
}

/** Something that was made of a template. */
export interface TemplateUse {
  /** Made by the client: a repeat is the same use. */
  readonly useId: string;
  /** The objective or the page. */
  readonly itemId: string;
  readonly templateId: string;
  readonly templateVersion: number;
  readonly kind: 'objective' | 'page';
  readonly place: string;
  readonly cycleId: string | null;
  readonly at: Moment;
  readonly by: string;
}

export interface LibraryStores {
  readonly lessons: LessonStore;
  readonly templates: TemplateStore;
  readonly uses: { add(uses: readonly TemplateUse[]): Promise<void> };
}
