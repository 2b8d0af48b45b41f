import { call } from '../../api/call';
import type { OperationOutput } from '../../../src/contract/operations';
import type { BoardLook } from '../lifecycle/board-look';
import type { Status } from '../../../src/domain/judgement';

export type Board = OperationOutput<'board.get'>;

export interface BoardQuestion {
  readonly projectId: string;
  readonly cycleId: string | null;
  readonly status: Status | null;
  readonly look: BoardLook;
  /** How many pages of objectives are open. */
  readonly pages: number;
}

/** The first pages of a board as one. */
export async function loadBoard({
  projectId,
  cycleId,
  status,
  look,
  pages,
}: BoardQuestion): Promise<Board> {
  const page = (offset: number) =>
    call('board.get', {
      place: { kind: 'project', projectId },
      offset,
      ...look,
      ...(cycleId === null ? {} : { cycleId }),
      ...(status === null ? {} : { filter: { statuses: [status] } }),
    });
  let board = await page(0);
  for (let read = 1; read < pages && board.nextOffset !== null; read += 1) {
    const next = await page(board.nextOffset);
    board = { ...next, objectives: [...board.objectives, ...next.objectives] };
  }
  return board;
}
