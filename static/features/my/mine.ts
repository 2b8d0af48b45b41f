import type { OperationOutput } from '../../../src/contract/operations';

/** What is the viewer's. */
export type Mine = OperationOutput<'my.get'>;
