import type { Actor } from '../../domain/actor';
import { maySee } from '../../domain/visibility';
import type { ObjectiveStanding } from '../../storage/stores';
import type { Grants } from './grants';

/** Whether the viewer sees an objective and its key results. */
export const seesStanding = (
  actor: Actor,
  { objective }: ObjectiveStanding,
  grants: Grants,
): boolean => maySee(actor, objective, grants.ofItem(objective));
