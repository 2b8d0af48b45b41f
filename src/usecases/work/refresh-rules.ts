import type { RunOutcome } from '../../domain/background-run';
import { mostFound } from '../../domain/link-rule';
import { momentNow, momentOf } from '../moment';
import type { Ports } from '../ports';
import { pointsAPage, startLimits } from '../upkeep/limits';
import { refreshRule } from './refresh-rule';

/** Rules asked in one run. */
const rulesAtOnce = 200;
/** A rule that was asked within the hour before is not due. */
const dueAfterMs = 50 * 60_000;
/** The most that a rule costs: what it may find, and one that tells of more. */
const pointsARule = (pointsAPage * (mostFound + 100)) / 100;

/**
 * Asks every rule of an open key result that is due, the longest not asked first, until Jira does
 * not answer or the points of the hour end.
 */
export async function refreshRules(ports: Ports): Promise<RunOutcome> {
  const before = momentOf(ports.clock() - dueAfterMs);
  const rules = await ports.stores.work.rulesDue(before, rulesAtOnce);
  if (rules.length === 0) return 'done';
  const spent = await ports.stores.upkeep.usage.spent(momentNow(ports.clock));
  const limits = startLimits(ports, 'rules', spent);
  for (const rule of rules) {
    const forbidden = limits.forbid(pointsARule);
    if (forbidden !== null) return forbidden;
    if ((await refreshRule(ports, rule)) === 'unavailable') return 'jira';
  }
  return 'done';
}
