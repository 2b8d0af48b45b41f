import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { urgency } from '../../domain/attention';
import { present } from '../moment';
import type { Ports } from '../ports';
import { requireIssueViewer } from '../rights/issue-grant';
import { seesStanding } from '../rights/sees';
import { figuresOf, throughOf } from '../views/figures';
import { servedView, type ServedView } from '../views/served-view';

export async function getIssue(
  ports: Ports,
  actor: Actor,
  { issueId }: OperationInput<'issue.get'>,
): Promise<OperationOutput<'issue.get'>> {
  const [now, { served, ...known }] = await Promise.all([
    present(ports),
    ports.stores.keyResults.servedBy(issueId, actor.accountId),
  ]);
  const standings = served.map(({ standing }) => standing);
  const viewer = await requireIssueViewer(ports, actor, { issueId, ...known }, standings);
  const visible = served.filter(({ standing }) => seesStanding(actor, standing, viewer.grants));
  const seen = visible.map(({ standing }) => standing);
  const [figures, through] = await Promise.all([
    figuresOf(ports, seen, now.today),
    throughOf(ports, visible, issueId),
  ]);
  const viewing = { actor, present: now, grants: viewer.grants, figures };
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
