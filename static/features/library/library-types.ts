import type { OperationOutput } from '../../../src/contract/operations';

export type LibraryCard = OperationOutput<'library.search'>['found'][number];
export type LessonView = OperationOutput<'lesson.get'>;
export type TemplateView = OperationOutput<'template.get'>;

/** What is open in the library; null is the list. */
export type OpenItem =
  | { readonly kind: 'template'; readonly template: TemplateView }
  | { readonly kind: 'use'; readonly template: TemplateView }
  | { readonly kind: 'edit-template'; readonly template: TemplateView }
  | { readonly kind: 'new-template' }
  | { readonly kind: 'lesson'; readonly lesson: LessonView | null };
