import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { momentNow } from '../moment';
import type { Ports } from '../ports';
import { nextVersion } from '../versions/next-version';
import { loadLesson, requireChange, requireSeen } from './load';
import { lessonView } from './views';

/** Out of sight or back; a repeat changes nothing. */
export async function archiveLesson(
  ports: Ports,
  actor: Actor,
  { id, version, archived }: OperationInput<'lesson.archive'>,
): Promise<OperationOutput<'lesson.archive'>> {
  const { lesson, grant } = await loadLesson(ports, actor, id);
  requireChange(actor, lesson, grant);
  if ((lesson.archivedAt !== null) === archived) return lessonView(actor, lesson, grant);
  requireSeen(lesson, version);
  const archivedAt = archived ? momentNow(ports.clock) : null;
  const next = { ...nextVersion(ports, actor, lesson, version), archivedAt };
  const saved = await ports.stores.library.lessons.insert(next);
  if (saved === 'stale') requireSeen((await loadLesson(ports, actor, id)).lesson, version);
  return lessonView(actor, next, grant);
}
