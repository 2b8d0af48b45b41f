import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { placeOf } from '../../domain/home';
import { mayBrowse } from '../../domain/rights';
import type { Ports } from '../ports';
import { grantsAt } from '../rights/grants';
import { requireJiraUser } from '../rights/jira-user';
import { lessonView } from './views';

/** Lessons of a retrospective or a page: the right at each home decides, not the one at the page. */
export async function lessonsOf(
  ports: Ports,
  actor: Actor,
  { origin, id }: OperationInput<'lesson.of'>,
): Promise<OperationOutput<'lesson.of'>> {
  await requireJiraUser(ports, actor);
  const from = origin === 'retrospective' ? { retroId: id } : { contentId: id };
  const found = await ports.stores.library.lessons.of(from, actor.accountId);
  const places = [...new Set(found.map(({ item }) => placeOf(item.home)))];
  const known = found.map(({ grant }) => grant);
  const grants = await grantsAt(ports, actor, places, known);
  const seen = found.filter(({ item }) => mayBrowse(grants.at(item.home)));
  return {
    lessons: seen.map(({ item }) => lessonView(actor, item, grants.at(item.home))),
    hidden: found.length - seen.length,
  };
}
