import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { momentNow } from '../moment';
import type { Ports } from '../ports';
import { nextVersion } from '../versions/next-version';
import { saveVersion } from '../versions/versions';
import { loadLesson, requireChange } from './load';
import { lessonVersions } from './versions';
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
  const archivedAt = archived ? momentNow(ports.clock) : null;
  const { reason } = lesson;
  const next = { ...nextVersion(ports, actor, lesson, version), reason, archivedAt };
  const saved = await saveVersion(lessonVersions(ports, actor, id), version, lesson, next);
  return lessonView(actor, saved, grant);
}
