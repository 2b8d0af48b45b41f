import type { OperationInput } from '../../contract/operations';
import { chooseCycle } from '../../domain/choose-cycle';
import type { Cycle } from '../../domain/cycle';
import { placeOf, type Home } from '../../domain/home';
import { queryOf, readViewQuery, type ViewQuery } from '../../domain/view-query';
import type { SavedView } from '../../domain/saved-view';
import type { ObjectiveStanding } from '../../storage/stores';

export type Selection = OperationInput<'status.get'>['selections'][number];

/** Where a selection looks, and for what. */
export type Wanted =
  | { readonly kind: 'place'; readonly home: Home; readonly query: ViewQuery }
  | { readonly kind: 'objective' | 'keyResult'; readonly itemId: string }
  | { readonly kind: 'gone' };

const everything: ViewQuery = {
  ...{ cycleId: null, statuses: [], ownerId: null, team: null, level: null, words: '' },
};

/** What a selection means; a view that is not there any more means nothing. */
export function wantedOf(
  { by, place, cycleId, team, itemId }: Selection,
  views: ReadonlyMap<string, SavedView>,
): Wanted {
  if (by === 'place') {
    return { kind: 'place', home: place, query: { ...everything, cycleId, team: team || null } };
  }
  if (itemId === null) return { kind: 'gone' };
  if (by !== 'view') return { kind: by, itemId };
  const view = views.get(itemId);
  return view === undefined
    ? { kind: 'gone' }
    : { kind: 'place', home: view.home, query: readViewQuery(queryOf(view.query)) };
}

/** A selection with the cycle that it looks at; null where there is none. */
export interface Aimed {
  readonly selection: Selection;
  readonly wanted: Wanted;
  readonly cycle: Cycle | null;
}

/** Cycles that serve a home: the site’s and its own. */
const serving = (cycles: readonly Cycle[], home: Home): Cycle[] =>
  cycles.filter((cycle) => cycle.home.kind === 'site' || placeOf(cycle.home) === placeOf(home));

export function aim(
  selection: Selection,
  wanted: Wanted,
  cycles: readonly Cycle[],
  today: string,
): Aimed {
  if (wanted.kind !== 'place') return { selection, wanted, cycle: null };
  const choices = serving(cycles, wanted.home);
  const { cycleId } = wanted.query;
  const cycle =
    cycleId === null
      ? chooseCycle(choices, today)
      : (choices.find(({ id }) => id === cycleId) ?? null);
  return { selection, wanted, cycle };
}

/** Whether a selection is about an objective. */
export function isAbout({ wanted, cycle }: Aimed, standing: ObjectiveStanding): boolean {
  const { objective, keyResults } = standing;
  switch (wanted.kind) {
    case 'gone':
      return false;
    case 'objective':
      return objective.id === wanted.itemId;
    case 'keyResult':
      return keyResults.some(({ keyResult }) => keyResult.id === wanted.itemId);
    case 'place': {
      const inPlace =
        wanted.home.kind === 'site' || placeOf(objective.home) === placeOf(wanted.home);
      const ofTeam = wanted.query.team === null || objective.team === wanted.query.team;
      return objective.cycleId === cycle?.id && inPlace && ofTeam;
    }
  }
}
