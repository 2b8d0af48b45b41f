import type { OperationInput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import type { Ports } from '../ports';
import { loadLesson, loadTemplate } from './load';
import { lessonView, templateView, type LessonView, type TemplateView } from './views';

export async function getLesson(
  ports: Ports,
  actor: Actor,
  { id }: OperationInput<'lesson.get'>,
): Promise<LessonView> {
  const { lesson, grant } = await loadLesson(ports, actor, id);
  return lessonView(actor, lesson, grant);
}

export async function getTemplate(
  ports: Ports,
  actor: Actor,
  { id }: OperationInput<'template.get'>,
): Promise<TemplateView> {
  const { template, grant, counts } = await loadTemplate(ports, actor, id);
  return templateView(actor, template, grant, counts);
}
