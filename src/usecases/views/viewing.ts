import type { Actor } from '../../domain/actor';
import type { Figures } from '../../storage/stores';
import type { Present } from '../moment';
import type { Grants } from '../rights/grants';

/** Everything beside a standing that a view rests on. */
export interface Viewing {
  readonly actor: Actor;
  readonly present: Present;
  readonly grants: Grants;
  readonly figures: Figures;
}
