import { call } from '../../api/call';
import type { OperationOutput, OperationRequest } from '../../../src/contract/operations';

export type Alignment = OperationOutput<'alignment.get'>;
export type AlignedNode = Alignment['nodes'][number];
export type NamedNode = Exclude<AlignedNode, { kind: 'hidden' }>;
export type AlignmentHome = OperationRequest<'alignment.get'>['home'];

export const loadAlignment = (home: AlignmentHome, cycleId: string | null): Promise<Alignment> =>
  call('alignment.get', { home, ...(cycleId === null ? {} : { cycleId }) });
