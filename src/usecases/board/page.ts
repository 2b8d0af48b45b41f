import type { OperationInput, OperationOutput } from '../../contract/operations';
import { byAttention } from '../../domain/attention';
import { parseHumanKey } from '../../domain/human-key';
import { byPosition } from '../../domain/sibling-order';
import type { Status } from '../../domain/judgement';
import type { ObjectiveView } from '../views/objective-view';

type Page = Pick<OperationOutput<'board.get'>, 'counts' | 'objectives' | 'total' | 'nextOffset'>;

const pageSize = 50;

/** One page of a board: counted whole, filtered, by attention or in the order made by hand. */
export function boardPage(
  objectives: readonly ObjectiveView[],
  { status, offset, sort }: Pick<OperationInput<'board.get'>, 'status' | 'offset' | 'sort'>,
): Page {
  const matching = objectives
    .flatMap((objective) => (status === undefined ? [objective] : narrowed(objective, status)))
    .map((view) => (sort === 'order' ? { ...view, keyResults: byHand(view.keyResults) } : view));
  const sorted = sort === 'order' ? byHand(matching) : needyFirst(matching);
  const end = offset + pageSize;
  return {
    counts: countStatuses(objectives),
    objectives: sorted.slice(offset, end),
    total: matching.length,
    nextOffset: end < matching.length ? end : null,
  };
}

/** The objective with only the key results of this status; itself alone when it has none at all. */
function narrowed(objective: ObjectiveView, status: Status): ObjectiveView[] {
  const keyResults = objective.keyResults.filter((each) => each.judgement.status === status);
  if (keyResults.length > 0) return [{ ...objective, keyResults }];
  const isBare = objective.keyResults.length === 0 && objective.judgement.status === status;
  return isBare ? [objective] : [];
}

function countStatuses(objectives: readonly ObjectiveView[]): Page['counts'] {
  const counts: Page['counts'] = {};
  for (const { judgement } of objectives.flatMap(({ keyResults }) => keyResults)) {
    counts[judgement.status] = (counts[judgement.status] ?? 0) + 1;
  }
  return counts;
}

const needyFirst = (objectives: readonly ObjectiveView[]): ObjectiveView[] =>
  objectives
    .map((view) => ({ view, judgement: view.judgement, number: numberOf(view) }))
    .sort(byAttention)
    .map(({ view }) => view);

/** In the order that somebody gave them. */
const byHand = <T extends Keyed & { readonly position: number | null }>(items: readonly T[]): T[] =>
  items
    .map((item) => ({ item, position: item.position, number: numberOf(item) }))
    .sort(byPosition)
    .map(({ item }) => item);

interface Keyed {
  readonly key: string;
}

const numberOf = ({ key }: Keyed): number => parseHumanKey(key)?.number ?? 0;
