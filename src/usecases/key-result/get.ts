import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { objectiveKey } from '../../domain/human-key';
import { mayContribute } from '../../domain/item-rights';
import type { Objective } from '../../domain/objective';
import { mayEditIssues } from '../../domain/rights';
import type { KeyResultStore } from '../../storage/stores';
import { itemOf, loadKeyResult } from '../load/key-result';
import { stageOf } from '../load/objective';
import { present } from '../moment';
import type { Ports } from '../ports';
import { cycleView } from '../views/cycle-view';
import { checkInView, keyResultView } from '../views/key-result-view';
import { valuesView } from '../views/values-view';
import { viewingUp } from '../views/viewing-up';

type Output = OperationOutput<'keyResult.get'>;
type Details = Awaited<ReturnType<KeyResultStore['details']>>;

export async function getKeyResult(
  ports: Ports,
  actor: Actor,
  { id }: OperationInput<'keyResult.get'>,
): Promise<Output> {
  const [now, { standing, grants }, details] = await Promise.all([
    present(ports),
    loadKeyResult(ports, actor, id),
    ports.stores.keyResults.details(id),
  ]);
  const { objective, cycle, own } = standing;
  const viewing = await viewingUp(ports, { actor, present: now, grants }, [standing]);
  const link = objective.home.kind === 'site' || mayEditIssues(grants.at(objective.home));
  return {
    asOf: now.asOf,
    today: now.today,
    cycle: cycleView(cycle, grants),
    objective: { ...objectiveLine(objective), stage: stageOf(standing) },
    chain: viewing.chainOf(objective.id),
    keyResult: keyResultView(viewing, standing, own),
    ...detailsView(details),
    may: { link, rule: mayContribute(actor, itemOf(standing), grants.ofItem(objective)) },
  };
}

const objectiveLine = ({ id, number, title, home }: Objective) => ({
  id,
  key: objectiveKey(number),
  title,
  home,
});

const detailsView = (
  details: Details,
): Pick<
  Output,
  | 'links'
  | 'linkCount'
  | 'rules'
  | 'waiting'
  | 'waitingOf'
  | 'measurements'
  | 'earlierValues'
  | 'checkIns'
> => ({
  links: details.links,
  linkCount: details.linkCount,
  rules: details.rules,
  waiting: details.waiting,
  waitingOf: details.waitingOf,
  ...valuesView(details.values),
  checkIns: details.checkIns.map(checkInView),
});
