import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { placeOf } from '../../domain/home';
import { maySeeLesson } from '../../domain/library/library-rights';
import type { LessonOrigin } from '../../storage/library/stores';
import type { Ports } from '../ports';
import { loadRetro } from '../retro/load';
import { grantsOrNone } from '../rights/grants';
import { lessonView } from './views';

type Output = OperationOutput<'lesson.of'>;

/** The lessons of a retrospective, for whoever may read its page. */
export async function lessonsOfRetro(
  ports: Ports,
  actor: Actor,
  { retroId }: OperationInput<'lesson.of'>,
): Promise<Output> {
  await loadRetro(ports, actor, retroId, 'retroId');
  return lessonsOf(ports, actor, { retroId });
}

/**
 * Lessons of a retrospective or a page. The right at each home decides, not the one at the page: without
 * access to Jira there is none, and they are counted.
 */
export async function lessonsOf(ports: Ports, actor: Actor, origin: LessonOrigin): Promise<Output> {
  const found = await ports.stores.library.lessons.of(origin, actor.accountId);
  const places = [...new Set(found.map(({ item }) => placeOf(item.home)))];
  const known = found.map(({ grant }) => grant);
  const grants = await grantsOrNone(ports, actor, places, known);
  const seen = found.filter(({ item }) => maySeeLesson(actor, item, grants.at(item.home)));
  return {
    lessons: seen.map(({ item }) => lessonView(actor, item, grants.at(item.home))),
    hidden: found.length - seen.length,
  };
}
