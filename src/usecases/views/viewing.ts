import type { Actor } from '../../domain/actor';
import type { Present } from '../moment';
import type { Grants } from '../rights/grants';
import type { FiguresByKeyResult } from './figures';

/** Everything beside a standing that a view rests on. */
export interface Viewing {
  readonly actor: Actor;
  readonly present: Present;
  readonly grants: Grants;
  readonly figures: FiguresByKeyResult;
}
