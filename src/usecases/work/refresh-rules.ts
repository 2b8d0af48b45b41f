import type { RunOutcome } from '../../domain/background-run';
import { pointsACall, pointsAPermission } from '../../domain/jira-points';
import { mostFound, type RuleStanding } from '../../domain/link-rule';
import { momentNow, momentOf } from '../moment';
import type { Ports } from '../ports';
import { pointsAPage, startLimits } from '../upkeep/limits';
import { refreshRule } from './refresh-rule';

/** Rules asked in one run. */
const rulesAtOnce = 200;
/** A rule that was asked within the hour before is not due. */
const dueAfterMs = 50 * 60_000;
/** Two questions who may see what it found. */
const pointsToAsk = 2 * (pointsACall + pointsAPermission);
/** The most that a rule costs: what it may find, and one that tells of more. */
const pointsARule = (pointsAPage * (mostFound + 100)) / 100 + pointsToAsk;
/** What it most likely costs: it finds about what it found before. */
const pointsOf = ({ found }: RuleStanding): number =>
  Math.min(found + pointsAPage + pointsToAsk, pointsARule);

/** Asks every rule of an open key result that is due, the longest not asked first. */
export async function refreshRules(ports: Ports): Promise<RunOutcome> {
  const before = momentOf(ports.clock() - dueAfterMs);
  return (await askRules(ports, await ports.stores.work.rulesDue(before, rulesAtOnce))).outcome;
}

/** Asks these rules until Jira does not answer, or the points of the hour end; answers how many were asked. */
export async function askRules(
  ports: Ports,
  rules: readonly RuleStanding[],
  kind: 'rules' | 'opening' = 'rules',
): Promise<{ readonly asked: number; readonly outcome: RunOutcome }> {
  if (rules.length === 0) return { asked: 0, outcome: 'done' };
  const spent = await ports.stores.upkeep.usage.spent(momentNow(ports.clock), kind);
  const limits = startLimits(ports, kind, spent);
  let asked = 0;
  for (const rule of rules) {
    const forbidden = limits.forbid(pointsOf(rule));
    if (forbidden !== null) return { asked, outcome: forbidden };
    asked += 1;
    if ((await refreshRule(ports, rule)) === 'unavailable') return { asked, outcome: 'jira' };
  }
  return { asked, outcome: 'done' };
}
