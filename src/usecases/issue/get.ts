import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { urgency } from '../../domain/attention';
import { present } from '../moment';
import type { Ports } from '../ports';
import { requireIssueViewer } from '../rights/issue-grant';
import { seesStanding } from '../rights/sees';
import { throughOf } from '../views/figures';
import { isServing } from '../views/in-sight';
import { servedView, type ServedView } from '../views/served-view';
import { viewingUp } from '../views/viewing-up';

export async function getIssue(
  ports: Ports,
  actor: Actor,
  { issueId }: OperationInput<'issue.get'>,
): Promise<OperationOutput<'issue.get'>> {
  const [now, { served: found, ...known }] = await Promise.all([
    present(ports),
    ports.stores.keyResults.servedBy(issueId, actor.accountId),
  ]);
  const served = found.filter(({ standing, keyResultId }) => isServing(standing, keyResultId));
  const standings = served.map(({ standing }) => standing);
  const viewer = await requireIssueViewer(ports, actor, { issueId, ...known }, standings);
  const visible = served.filter(({ standing }) => seesStanding(actor, standing, viewer.grants));
  const seen = visible.map(({ standing }) => standing);
  const [viewing, through] = await Promise.all([
    viewingUp(ports, { actor, present: now, grants: viewer.grants }, seen),
    throughOf(ports, visible, issueId),
  ]);
  return {
    asOf: now.asOf,
    today: now.today,
    served: visible.flatMap((each) => servedView(viewing, each, through)).sort(worstFirst),
    hidden: served.length - visible.length,
    may: { link: viewer.mayLink },
  };
}

const worstFirst = (a: ServedView, b: ServedView): number =>
  urgency(a.keyResult.judgement.status) - urgency(b.keyResult.judgement.status);
