import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { freshMinutes } from '../../domain/link-rule';
import { loadKeyResult, keyResultStage } from '../load/key-result';
import { momentOf } from '../moment';
import type { Ports } from '../ports';
import { metered } from '../upkeep/metered';
import { withLease } from '../upkeep/with-lease';
import { askRules } from '../work/refresh-rules';

/** Longer than an answer to a screen may take. */
const leaseSeconds = 30;

/** Asks the rules of an open key result anew that were not asked within minutes, as far as the points of the hour go. */
export async function refreshIssueRules(
  ports: Ports,
  actor: Actor,
  { keyResultId }: OperationInput<'issueRule.refresh'>,
): Promise<OperationOutput<'issueRule.refresh'>> {
  const { standing } = await loadKeyResult(ports, actor, keyResultId, 'keyResultId');
  if (keyResultStage(standing) === 'closed') return { asked: 0 };
  const fresh = momentOf(ports.clock() - freshMinutes * 60_000);
  const rules = await ports.stores.work.rulesOf(keyResultId);
  const due = rules.filter(({ askedAt }) => askedAt === null || askedAt < fresh);
  if (due.length === 0) return { asked: 0 };
  let asked = 0;
  // Twenty people may open it at once: one of them asks for all.
  await withLease(ports, `rules.${keyResultId}`, leaseSeconds, () =>
    metered(ports, 'opening', async () => {
      const told = await askRules(ports, due, 'opening');
      asked = told.asked;
      return told.outcome;
    }),
  );
  return { asked };
}
