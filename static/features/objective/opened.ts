import type { OperationOutput } from '../../../src/contract/operations';

/** One objective with all that its figure rests on. */
export type OpenedObjective = OperationOutput<'objective.get'>;
