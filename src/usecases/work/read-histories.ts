import type { Estimation } from '../../domain/estimation';
import { statesOf } from '../../domain/issue-history';
import { momentNow } from '../moment';
import type { Ports } from '../ports';

/** Issues whose changelogs are read at once; the pages of their entries are held until the last. */
export const historiesAtOnce = 200;

/**
 * Rebuilds the past of issues that are new to the app from their changelogs. Answers of how many; a
 * repeat rebuilds the same.
 */
export async function readHistories(
  ports: Ports,
  estimation: Estimation,
  limit = historiesAtOnce,
): Promise<number> {
  const { work } = ports.stores;
  const issues = await work.withoutHistory(limit);
  if (issues.length === 0) return 0;
  const changelogs = await ports.jira.changelogs(issues, estimation);
  const histories = issues.map(({ issueId, now, createdAt }) => ({
    issueId,
    states: statesOf(now, createdAt, changelogs.get(issueId) ?? []),
  }));
  const [ids, at] = [issues.map(({ issueId }) => issueId), momentNow(ports.clock)];
  await work.saveHistories(histories, at);
  await work.saveScope(ids, at);
  await work.forgetFigures(ids);
  return issues.length;
}
