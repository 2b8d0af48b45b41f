import type { OperationOutput } from '../../contract/operations';
import type { KeyResultFacts } from '../../domain/key-result-facts';
import type { Settings } from '../../domain/settings';
import { countWork } from '../../domain/work';
import { promisedOn, scopeDrift } from '../../domain/work-scope';
import type { WorkCourse } from '../../domain/work-trend';

type WorkView = NonNullable<OperationOutput<'keyResult.get'>['keyResult']['work']>;

/** What counts now, and beside it what was promised. */
export function workView(facts: KeyResultFacts, course: WorkCourse, settings: Settings): WorkView {
  return {
    ...countWork(facts.work, settings, course.unit),
    unseen: facts.unseen.issues + facts.neverSeen.issues,
    unseenSince: facts.unseen.since,
    neverSeen: facts.neverSeen.issues,
    neverSeenSince: facts.neverSeen.since,
    promised: promisedView(facts, course, settings),
  };
}

function promisedView(
  { publishedAt }: KeyResultFacts,
  course: WorkCourse,
  settings: Settings,
): WorkView['promised'] {
  const on = promisedOn(course, publishedAt, settings.timeZone);
  if (on === null) return null;
  const { then, progress, change, byLinks, within } = scopeDrift(course, settings, on);
  return { on, total: then.total, scope: then.scope, progress, change, byLinks, within };
}
