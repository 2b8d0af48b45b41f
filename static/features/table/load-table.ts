import type { OperationOutput } from '../../../src/contract/operations';
import { call } from '../../api/call';
import { filterOf } from '../place/address';
import type { Place } from '../place/place';

export type Table = OperationOutput<'table.get'>;
export type TableRow = Table['rows'][number];

/** One page of what the address asks for. */
export function loadTable({ home, address }: Place, offset: number, size: number): Promise<Table> {
  const { cycleId, of, column, descending } = address;
  return call('table.get', {
    ...{ place: home, filter: filterOf(address), of, sort: column, descending, offset, size },
    ...(cycleId === null ? {} : { cycleId }),
  });
}
