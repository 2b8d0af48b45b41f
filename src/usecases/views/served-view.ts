import type { OperationOutput } from '../../contract/operations';
import { isRuleId } from '../../domain/link-rule';
import { shareOf, type WorkThrough } from '../../domain/issue-share';
import type { ServedStanding } from '../../storage/stores';
import { cycleView } from './cycle-view';
import { objectiveView } from './objective-view';
import type { ViewingUp } from './viewing';

export type ServedView = OperationOutput<'issue.get'>['served'][number];

/** A key result as an issue sees it, with its chain of why; nothing when the standing lacks it. */
export function servedView(
  viewing: ViewingUp,
  served: ServedStanding,
  through: readonly WorkThrough[],
): ServedView[] {
  const own = through.filter(({ keyResultId }) => keyResultId === served.keyResultId);
  const { keyResults, id, key, title, chain } = objectiveView(viewing, served.standing);
  return keyResults
    .filter((keyResult) => keyResult.id === served.keyResultId)
    .map((keyResult) => ({
      keyResult,
      objective: { id, key, title },
      chain,
      cycle: cycleView(served.standing.cycle, viewing.grants),
      viaIssueId: isRuleId(served.viaIssueId) ? null : served.viaIssueId,
      ...shareOf(own, viewing.present.settings),
      openIssues: (keyResult.work?.toDo ?? 0) + (keyResult.work?.inProgress ?? 0),
    }));
}
