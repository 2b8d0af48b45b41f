import { worstStatus } from '../../domain/attention';
import type { Status } from '../../domain/judgement';
import { judgeKeyResult } from '../../domain/status';
import { isOpenAt } from '../../domain/visibility';
import { present } from '../moment';
import type { Ports } from '../ports';
import { figuresOf } from '../views/figures';
import { isServing } from '../views/in-sight';
import { keyResultFacts } from '../views/key-result-facts';

/** Nobody's grants: what is shown here everybody who sees the issue sees. */
const nobody = '';

/**
 * The worst status among the key results an issue serves, as far as everybody sees them who sees
 * the issue; null when it serves none of these.
 */
export async function issueStatus(ports: Ports, issueId: string): Promise<Status | null> {
  const [now, { served, issueProjectId }] = await Promise.all([
    present(ports),
    ports.stores.keyResults.servedBy(issueId, nobody),
  ]);
  const visible = served.filter(
    ({ standing, keyResultId }) =>
      isOpenAt(standing.objective, issueProjectId) && isServing(standing, keyResultId),
  );
  const standings = visible.map(({ standing }) => standing);
  const figures = await figuresOf(ports, standings, now);
  const { settings, today } = now;
  const statuses = visible.flatMap(({ standing, keyResultId }) =>
    standing.keyResults
      .filter(({ keyResult }) => keyResult.id === keyResultId)
      .map((own) => judgeKeyResult(keyResultFacts(standing, own, figures), settings, today).status),
  );
  return worstStatus(statuses);
}
