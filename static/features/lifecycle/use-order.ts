import { placeOf } from '../../../src/domain/home';
import { byPosition, shifted } from '../../../src/domain/sibling-order';
import { call } from '../../api/call';
import { useWords } from '../../i18n/words';
import type { ObjectiveView } from '../../ui/views';
import { useUndo } from './use-undo';

/** One place earlier or later. */
export type Step = -1 | 1;

/** Moves an objective among those shown, in the order in which they stand. */
export function useObjectiveOrder(
  objectives: readonly Pick<ObjectiveView, 'id' | 'cycleId' | 'home'>[],
  reload: () => Promise<void>,
) {
  const { t } = useWords();
  const undo = useUndo(reload);
  return ({ id, cycleId, home }: Pick<ObjectiveView, 'id' | 'cycleId' | 'home'>, by: Step) =>
    undo.run(async () => {
      // On the board of the site homes stand side by side; each has its own order.
      const before = objectives
        .filter((each) => placeOf(each.home) === placeOf(home))
        .map((each) => each.id);
      const save = (ids: string[]) => call('objective.reorder', { cycleId, home, ids });
      await save(shifted(before, id, by));
      undo.withWayBack(t('move.ordered'), () => save(before));
    });
}

const numberOf = (key: string): number => Number(key.replace(/\D/g, ''));

/** Moves a key result among its siblings, which are read when somebody asks. */
export function useKeyResultOrder(objectiveId: string, reload: () => Promise<void>) {
  const { t } = useWords();
  const undo = useUndo(reload);
  return (id: string, by: Step) =>
    undo.run(async () => {
      const { objective } = await call('objective.get', { id: objectiveId });
      const before = objective.keyResults
        .map((each) => ({ ...each, number: numberOf(each.key) }))
        .sort(byPosition)
        .map((each) => each.id);
      const save = (ids: string[]) => call('keyResult.reorder', { objectiveId, ids });
      await save(shifted(before, id, by));
      undo.withWayBack(t('move.ordered'), () => save(before));
    });
}
