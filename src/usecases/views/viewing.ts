import type { OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import type { AlignmentStep } from '../../storage/alignment/stores';
import type { Present } from '../moment';
import type { Grants } from '../rights/grants';
import type { FiguresByKeyResult } from './figures';

export type ChainView = OperationOutput<'objective.get'>['objective']['chain'];

/** What an objective is for, nearest first. */
export type ChainOf = (objectiveId: string) => ChainView;

/** Everything beside a standing that a view rests on. */
export interface Viewing {
  readonly actor: Actor;
  readonly present: Present;
  readonly grants: Grants;
  readonly figures: FiguresByKeyResult;
}

/** The same with what objectives are for. */
export interface ViewingUp extends Viewing {
  readonly chainOf: ChainOf;
  /** The alignments behind the chains, each once. */
  readonly steps: readonly AlignmentStep[];
}
