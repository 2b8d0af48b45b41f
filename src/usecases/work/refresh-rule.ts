import type { Moment } from '../../domain/calendar';
import { mostFound, type RuleStanding, type RuleTrouble } from '../../domain/link-rule';
import { Refused } from '../../domain/refusal';
import { momentNow } from '../moment';
import type { Ports } from '../ports';
import { keepAnew } from './keep-anew';

/** Asks Jira anew what a rule finds. A trouble is noted, and what was found before still counts. */
export async function refreshRule(ports: Ports, rule: RuleStanding): Promise<RuleTrouble | null> {
  const at = momentNow(ports.clock);
  const found = await ask(ports, rule);
  const trouble = 'trouble' in found ? found.trouble : null;
  if ('issueIds' in found) await applyFound(ports, rule, found.issueIds, at);
  const count = 'issueIds' in found ? found.issueIds.length : found.count;
  await ports.stores.work.noteReading(rule, { at, found: count, trouble });
  return trouble;
}

/**
 * Brings the scope in line with what a rule found. What is new to the app is marked first, so that
 * the drain reads it whatever stops half-way, and marked last, for a drain in between lets it go.
 */
export async function applyFound(
  ports: Ports,
  rule: RuleStanding,
  issueIds: readonly string[],
  at: Moment,
): Promise<void> {
  const { work } = ports.stores;
  // What was promised through it stays promised: a change of it then is one of the scope, on its day.
  const isFirst = rule.readAt === null && !(await work.wasPromised(rule));
  const unknown = await work.unknownOf(issueIds);
  if (unknown.length > 0) await work.readAgain(unknown, ports.ids.next(), at);
  await work.saveFound(rule, issueIds, at, isFirst);
  if (unknown.length === 0) {
    await keepAnew(ports, { kind: 'keyResults', ids: [rule.keyResultId] });
    return;
  }
  await work.markDirty(unknown, ports.ids.next(), at);
  await ports.drainQueue.push();
}

type Found =
  { readonly issueIds: string[] } | { readonly trouble: RuleTrouble; readonly count: number };

async function ask(ports: Ports, rule: RuleStanding): Promise<Found> {
  try {
    const answer = await ports.jira.searchIds(rule.jql, mostFound, 'app');
    if ('refused' in answer) return { trouble: 'not-understood', count: 0 };
    const count = answer.issueIds.length;
    if (count > mostFound) return { trouble: 'too-many', count };
    return await inSight(ports, rule, answer.issueIds);
  } catch (error) {
    if (error instanceof Refused && error.rule === 'jira-unavailable') {
      return { trouble: 'unavailable', count: 0 };
    }
    throw error;
  }
}

/**
 * The app sees more than people do. A rule finds what whoever set it may see, so that nobody counts by it
 * what is hidden from them; one of somebody who sees nothing of it any more keeps what it found.
 */
async function inSight(
  { jira, stores }: Ports,
  rule: RuleStanding,
  issueIds: readonly string[],
): Promise<Found> {
  const seen = await jira.seenBy(rule.setBy, issueIds);
  if (seen.length > 0) return { issueIds: seen };
  // Judged by what they saw once: whether Jira finds something that they may not see must make no difference.
  const before = await stores.work.foundBy(rule);
  const isLost = before.length > 0 && (await jira.seenBy(rule.setBy, before)).length === 0;
  return isLost ? { trouble: 'out-of-sight', count: 0 } : { issueIds: [] };
}
