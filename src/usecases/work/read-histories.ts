import type { Estimation } from '../../domain/estimation';
import { statesOf } from '../../domain/issue-history';
import { momentNow } from '../moment';
import type { Ports } from '../ports';
import { isOutdated } from './estimates-again';

/** Issues whose changelogs are read at once; the pages of their entries are held until the last. */
export const historiesAtOnce = 200;
/** What reading one may cost: itself, and its share of the pages of entries. */
const pointsAHistory = 2;

/**
 * Rebuilds the past of issues that are new to the app from their changelogs, while so many points may be
 * spent. Answers of how many; a repeat rebuilds the same.
 */
export async function readHistories(
  ports: Ports,
  estimation: Estimation,
  points = Number.POSITIVE_INFINITY,
): Promise<number | 'budget'> {
  const { work } = ports.stores;
  const issues = await work.withoutHistory(historiesAtOnce);
  if (issues.length === 0) return 0;
  if (points < pointsAHistory * issues.length) return 'budget';
  const changelogs = await ports.jira.changelogs(issues, estimation);
  const histories = issues.map(({ issueId, now, createdAt }) => ({
    issueId,
    states: statesOf(now, createdAt, changelogs.get(issueId) ?? []),
  }));
  const [ids, at] = [issues.map(({ issueId }) => issueId), momentNow(ports.clock)];
  await work.saveHistories(histories, at);
  await work.saveScope(ids, at);
  await work.forgetFigures(ids);
  if (await isOutdated(ports, estimation)) await work.readPastAgain(ids);
  return issues.length;
}
