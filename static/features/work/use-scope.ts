import type { OperationOutput } from '../../../src/contract/operations';
import { call } from '../../api/call';
import { useRead, type Read } from '../admin/use-read';

export type ScopeAnswer = OperationOutput<'keyResult.scope'>;
export type ScopeChange = ScopeAnswer['changes'][number];

/** What changed the scope since a day, read again when `asOf` moves; what came before stays meanwhile. */
export const useScope = (id: string, promisedOn: string, asOf: string): Read<ScopeAnswer> =>
  useRead(`${id} ${promisedOn} ${asOf}`, () => call('keyResult.scope', { id, promisedOn }));
