import type { OperationOutput } from '../../../src/contract/operations';

/** One key result with all that its figure rests on. */
export type Detail = OperationOutput<'keyResult.get'>;
