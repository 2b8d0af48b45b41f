import { momentOf } from '../moment';
import type { Ports } from '../ports';
import { refreshRule } from './refresh-rule';

/** Rules asked in one run. */
const rulesAtOnce = 200;
/** A rule that was asked within the hour before is not due. */
const dueAfterMs = 50 * 60_000;

/** Asks every rule of an open key result that is due, the longest not asked first, until Jira does not answer. Answers how many. */
export async function refreshRules(ports: Ports): Promise<number> {
  const before = momentOf(ports.clock() - dueAfterMs);
  const rules = await ports.stores.work.rulesDue(before, rulesAtOnce);
  let asked = 0;
  for (const rule of rules) {
    asked += 1;
    if ((await refreshRule(ports, rule)) === 'unavailable') break;
  }
  return asked;
}
