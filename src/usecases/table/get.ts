import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import type { Cycle } from '../../domain/cycle';
import { parseHumanKey } from '../../domain/human-key';
import { cellOf } from '../../domain/table-columns';
import { inTableOrder } from '../../domain/table-order';
import { narrowPlace, pageOf } from '../place/narrow';
import { openPlace } from '../place/open';
import type { Ports } from '../ports';
import { keyResultRows, objectiveRow, type TableRow } from './rows';

type Input = OperationInput<'table.get'>;

export async function getTable(
  ports: Ports,
  actor: Actor,
  input: Input,
): Promise<OperationOutput<'table.get'>> {
  const opened = await openPlace(ports, actor, input);
  const { matches, answer } = narrowPlace(opened, input.filter);
  const due = dueOf(opened.cycle);
  const rows = matches.flatMap((objective) =>
    input.of === 'keyResult' ? keyResultRows(objective, due) : [objectiveRow(objective, due)],
  );
  const placed = inTableOrder(
    rows.map((row) => placedBy(row, input.sort)),
    input.descending,
  );
  const { page, ...place } = pageOf(placed, input.offset, input.size);
  return { ...answer, ...place, rows: page.map(({ row }) => row) };
}

/** The days of a shelf are nobody's. */
const dueOf = (cycle: Cycle | null) => (cycle === null || cycle.shelf ? null : cycle.endsOn);

const numberOf = (key: string): number => parseHumanKey(key)?.number ?? 0;

/** What the order rests on, beside the row. */
function placedBy(row: TableRow, column: Input['sort']) {
  const number = numberOf(row.key);
  const objectiveNumber = row.objective === null ? null : numberOf(row.objective.key);
  return { row, number, cell: cellOf({ ...row, number, objectiveNumber }, column) };
}
