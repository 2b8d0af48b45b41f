import type { Milestone } from '../../../src/domain/key-result';
import { isLate } from '../../../src/domain/milestones';
import type { Words } from '../../i18n/words';
import type { KeyResultView } from '../../ui/views';

/** Since when a milestone is done, else when it is due and whether that day has passed; empty without a day. */
export function milestoneDay(
  { id, on }: Milestone,
  done: KeyResultView['milestonesDone'],
  today: string,
  { t, shortDay }: Words,
): string {
  const since = done.find((each) => each.id === id)?.on;
  if (since !== undefined) return t('milestone.doneOn', { day: shortDay(since) });
  if (on === null) return '';
  const late = isLate({ done: false, dueOn: on }, today);
  return t(late ? 'milestone.late' : 'milestone.due', { day: shortDay(on) });
}
