import type { OperationOutput } from '../../../src/contract/operations';
import { call } from '../../api/call';
import { filterOf } from '../place/address';
import type { Place } from '../place/place';

export type Board = OperationOutput<'board.get'>;

/** The first pages of a board as one. */
export async function loadBoard({ home, address }: Place, pages: number): Promise<Board> {
  const { cycleId, groupBy, sort, archived } = address;
  const filter = filterOf(address);
  const page = (offset: number) =>
    call('board.get', {
      ...{ place: home, filter, groupBy, sort, archived, offset },
      ...(cycleId === null ? {} : { cycleId }),
    });
  let board = await page(0);
  for (let read = 1; read < pages && board.nextOffset !== null; read += 1) {
    const next = await page(board.nextOffset);
    board = { ...next, objectives: [...board.objectives, ...next.objectives] };
  }
  return board;
}
