import { bulletList, doc, heading, paragraph, panel, type Doc } from './adf/blocks';
import { em } from './adf/inline';
import { bodiedMacro, type Macro } from './adf/macro';

/** What a page for a retrospective says around its macro, in the language of whoever makes it. */
export interface RetroPageWords {
  /** The macro’s own name. */
  readonly macro: string;
  readonly purpose: string;
  readonly before: { readonly title: string; readonly steps: readonly string[] };
  /** Where the free notes go, inside the macro. */
  readonly notes: string;
  readonly after: { readonly title: string; readonly steps: readonly string[] };
}

/** The page template of a retrospective: how to prepare it, the macro with room for notes, what follows. */
export const retroPage = (words: RetroPageWords, macro: Omit<Macro, 'title'>): Doc =>
  doc(
    panel('info', paragraph(words.purpose)),
    heading(2, words.before.title),
    ...bulletList(words.before.steps),
    bodiedMacro({ ...macro, title: words.macro }, paragraph(em(words.notes))),
    heading(2, words.after.title),
    ...bulletList(words.after.steps),
  );
