import type { OperationInput, OperationOutput } from '../../contract/operations';
import { matching, ofStatuses, type BoardFilter } from '../../domain/board-filter';
import type { ObjectiveView } from '../views/objective-view';
import { cycleView } from '../views/cycle-view';
import type { OpenPlace } from './open';

type Answer = Omit<OperationOutput<'table.get'>, 'rows' | 'total' | 'nextOffset'>;
type Filter = OperationInput<'board.get'>['filter'];

const filterOf = ({ statuses, ownerId, team, level, words }: Filter): BoardFilter => ({
  ...{ statuses, words },
  ownerId: ownerId ?? null,
  team: team ?? null,
  level: level ?? null,
});

/** The objectives of a place with what of them matches, and what board and table say beside it. */
export function narrowPlace(
  { objectives, cycles, cycle, grants, now, isCut, may }: OpenPlace,
  asked: Filter,
): { readonly matches: ObjectiveView[]; readonly answer: Answer } {
  const filter = filterOf(asked);
  const found = objectives.flatMap((objective) => {
    const left = matching(objective, filter);
    return left === null ? [] : [{ objective, left }];
  });
  const matches = found.flatMap(({ objective, left }) => {
    const keyResults = ofStatuses(objective, left, filter.statuses);
    if (keyResults === null) return [];
    return [{ ...objective, keyResults: [...keyResults] }];
  });
  const answer = {
    asOf: now.asOf,
    today: now.today,
    cycles: cycles.map((each) => cycleView(each, grants)),
    cycle: cycle === null ? null : cycleView(cycle, grants),
    counts: countStatuses(found.flatMap(({ left }) => left.keyResults)),
    choices: choicesOf(objectives),
    ...{ seen: objectives.length, isCut, may },
  };
  return { matches, answer };
}

function countStatuses(keyResults: readonly ObjectiveView['keyResults'][number][]) {
  const counts: Answer['counts'] = {};
  for (const { judgement } of keyResults) {
    counts[judgement.status] = (counts[judgement.status] ?? 0) + 1;
  }
  return counts;
}

function choicesOf(objectives: readonly ObjectiveView[]): Answer['choices'] {
  const owners = objectives.flatMap(({ ownerId, keyResults }) => [
    ownerId,
    ...keyResults.map((keyResult) => keyResult.ownerId),
  ]);
  const teams = objectives.map(({ team }) => team).filter((team) => team !== '');
  return { ownerIds: [...new Set(owners)].sort(), teams: [...new Set(teams)].sort() };
}

/** A page out of what matches. */
export function pageOf<T>(items: readonly T[], offset: number, size: number) {
  const end = offset + size;
  return {
    page: items.slice(offset, end),
    total: items.length,
    nextOffset: end < items.length ? end : null,
  };
}
