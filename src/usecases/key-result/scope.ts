import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { dayOf } from '../../domain/calendar';
import { scopeChanges } from '../../domain/scope-changes';
import { loadKeyResult } from '../load/key-result';
import { present } from '../moment';
import type { Ports } from '../ports';

/** Spans looked at: a thousand issues with four changes each. */
const mostSpans = 5000;
const mostChanges = 500;

/** Which issues made today's scope out of the promised one. */
export async function getScope(
  ports: Ports,
  actor: Actor,
  { id, promisedOn }: OperationInput<'keyResult.scope'>,
): Promise<OperationOutput<'keyResult.scope'>> {
  const [now, { standing }] = await Promise.all([present(ports), loadKeyResult(ports, actor, id)]);
  const { measure } = standing.own.keyResult;
  const spans =
    measure.kind === 'issues'
      ? await ports.stores.work.scopeSpans(id, now.zoneMinutes, mostSpans + 1)
      : [];
  const unit = measure.kind === 'issues' ? measure.unit : 'count';
  const end = standing.own.closed ?? standing.closed;
  const last = end === null ? now.today : dayOf(now.settings.timeZone, end.at);
  const all = scopeChanges(spans, { rules: now.settings, unit, promisedOn });
  const changes = all.filter(({ on }) => on <= last);
  return {
    asOf: now.asOf,
    changes: changes.slice(0, mostChanges),
    whole: spans.length <= mostSpans && changes.length <= mostChanges,
  };
}
