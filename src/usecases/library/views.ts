import type { OperationOutput } from '../../contract/operations';
import type { Actor, Grant } from '../../domain/actor';
import { lessonKey, templateKey } from '../../domain/human-key';
import type { Lesson } from '../../domain/library/lesson';
import { mayChange } from '../../domain/library/library-rights';
import { trackRecord, type UseCounts } from '../../domain/library/record';
import type { Template } from '../../domain/library/template';

export type LessonView = OperationOutput<'lesson.get'>;
export type TemplateView = OperationOutput<'template.get'>;

export const lessonView = (actor: Actor, lesson: Lesson, grant: Grant): LessonView => {
  const { id, version, home, tags, ownerId, at, title, text, evidence } = lesson;
  return {
    ...{ id, version, home, tags, ownerId, at, title, text, evidence },
    ...{ key: lessonKey(lesson.number), retroId: lesson.retroId, contentId: lesson.contentId },
    isArchived: lesson.archivedAt !== null,
    may: { edit: mayChange(actor, lesson, grant) },
  };
};

/** The contract’s lists can be written to, the domain’s cannot. */
const contentView = ({ objectives, page }: Template['content']): TemplateView['content'] => ({
  page,
  objectives: objectives.map((objective) => ({
    ...objective,
    keyResults: objective.keyResults.map(({ measure, ...keyResult }) => ({
      ...keyResult,
      measure:
        measure.kind === 'milestones' ? { ...measure, titles: [...measure.titles] } : measure,
    })),
  })),
});

export const templateContentView = contentView;

export const templateView = (
  actor: Actor,
  template: Template,
  grant: Grant,
  counts: UseCounts,
): TemplateView => {
  const { id, version, home, tags, ownerId, at, name, purpose, guidance, stage, blanks } = template;
  return {
    ...{ id, version, home, tags, ownerId, at, name, purpose, guidance, stage, blanks },
    key: templateKey(template.number),
    content: contentView(template.content),
    record: trackRecord(counts),
    may: { edit: mayChange(actor, template, grant) },
  };
};
