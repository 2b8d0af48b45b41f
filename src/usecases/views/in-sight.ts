import { isArchived } from '../../domain/archiving';
import type { ObjectiveStanding } from '../../storage/stores';

/** Whether an objective belongs on a board; one in an archived cycle does on that cycle's own. */
export const isInSight = ({ objective }: ObjectiveStanding): boolean => !isArchived(objective);

/** Whether an objective is archived or has a key result that is. */
export const holdsArchived = ({ objective, keyResults }: ObjectiveStanding): boolean =>
  isArchived(objective, ...keyResults.map(({ keyResult }) => keyResult));

/** Whether a key result still counts for the issues it is linked to. */
export const isServing = (
  { objective, cycle, keyResults }: ObjectiveStanding,
  id: string,
): boolean =>
  !isArchived(objective, cycle) &&
  keyResults.some(({ keyResult }) => keyResult.id === id && !isArchived(keyResult));
