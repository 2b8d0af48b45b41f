import type { z } from 'zod';
import type { Moment } from '../../domain/calendar';
import { moment, sqlMoment, text } from '../sql/columns';
import { insert, select, write } from '../sql/statement';
import { marks, type Row } from '../sql/text';
import { isOpen } from './retro-row';
import type { PartStore } from './stores';

/** Columns that every part of a retrospective has. */
export const partColumns = { id: text, retro_id: text, removed_at: moment.nullable() };

/** A cause or an action. */
export interface Part {
  readonly id: string;
  readonly retroId: string;
  readonly revision: number;
  readonly at: Moment;
  readonly by: string;
}

export interface PartRow {
  readonly id: string;
  readonly removed_at: Moment | null;
}

export interface PartTable<T extends Part, R extends PartRow> {
  readonly name: 'retro_cause' | 'retro_action';
  readonly row: z.ZodType<R>;
  /** Those of `row`. */
  readonly columns: readonly string[];
  readonly of: (row: R) => T;
  /** Its own columns. */
  readonly content: (part: T) => Row;
}

function read<T extends Part, R extends PartRow>(
  { name, row }: PartTable<T, R>,
  condition: string,
  params: readonly string[],
): Promise<R[]> {
  return select(row, {
    text: `SELECT p.* FROM ${name} p WHERE p.retro_id = ? AND ${condition} ORDER BY p.id`,
    params,
  });
}

async function add(name: string, row: Row, retroId: string, most: number): Promise<void> {
  const values = Object.values(row);
  await insert({
    text: `INSERT INTO ${name} (${Object.keys(row).join(', ')})
      SELECT ${marks(values).slice(1, -1)}
      FROM (SELECT COUNT(*) AS parts FROM ${name} WHERE retro_id = ? AND removed_at IS NULL) there
      WHERE there.parts < ? AND ${isOpen}`,
    params: [...values, retroId, most, retroId],
  });
}

const change = (name: string, row: Row, { id, retroId, revision }: Part): Promise<void> =>
  write({
    text: `UPDATE ${name} SET ${Object.keys(row)
      .map((column) => `${column} = ?`)
      .join(', ')}
      WHERE id = ? AND retro_id = ? AND revision = ? AND removed_at IS NULL AND ${isOpen}`,
    params: [...Object.values(row), id, retroId, revision - 1, retroId],
  });

const remove = (
  name: string,
  { retroId, id, at }: { readonly retroId: string; readonly id: string; readonly at: Moment },
): Promise<void> =>
  write({
    text: `UPDATE ${name} SET removed_at = ?, changed_at = ?
      WHERE id = ? AND retro_id = ? AND removed_at IS NULL AND ${isOpen}`,
    params: [sqlMoment(at), sqlMoment(at), id, retroId, retroId],
  });

/** Causes and actions are kept alike: one row each, changed over the revision that was seen. */
export function partStoreOf<T extends Part, R extends PartRow>(
  table: PartTable<T, R>,
): PartStore<T> {
  const { name } = table;
  const rowOf = (part: T): Row => ({
    ...table.content(part),
    ...{ revision: part.revision, made_by: part.by, at: sqlMoment(part.at) },
    changed_at: sqlMoment(part.at),
  });
  return {
    find: async (retroId, id) => {
      const [found] = await read(table, 'p.id = ? AND p.removed_at IS NULL', [retroId, id]);
      return found ? table.of(found) : null;
    },
    add: (part, most) => {
      const row = { id: part.id, retro_id: part.retroId, ...rowOf(part) };
      return add(name, row, part.retroId, most);
    },
    change: (part) => change(name, rowOf(part), part),
    remove: (part) => remove(name, part),
  };
}
