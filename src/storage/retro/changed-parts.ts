import type { z } from 'zod';
import { sqlMoment } from '../sql/columns';
import { nested } from '../sql/nested';
import { select, type Statement } from '../sql/statement';
import { columnsOf } from '../sql/text';
import { ActionRow, actions } from './action-store';
import { CauseRow, causes } from './cause-store';
import type { Part, PartRow, PartTable } from './part-table';
import type { Changes, RetroStores } from './stores';

const EitherRow = nested({ c: CauseRow.nullable(), a: ActionRow.nullable() });

const noneOf = (alias: string, columns: readonly string[]): string =>
  columns.map((column) => `NULL AS ${alias}_${column}`).join(', ');

function changesOf<T extends Part, R extends PartRow>(
  table: Pick<PartTable<T, R>, 'of'>,
  rows: readonly R[],
): Changes<T> {
  const sorted = rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    shown: sorted.filter(({ removed_at: at }) => at === null).map(table.of),
    removedIds: sorted.filter(({ removed_at: at }) => at !== null).map(({ id }) => id),
  };
}

/** Both kinds of parts of a retrospective in one statement. */
export const changedParts: RetroStores['changedParts'] = async (retroId, since) => {
  const among = (alias: string): Statement =>
    since === null
      ? { text: `${alias}.retro_id = ? AND ${alias}.removed_at IS NULL`, params: [retroId] }
      : {
          text: `${alias}.retro_id = ? AND ${alias}.changed_at >= ?`,
          params: [retroId, sqlMoment(since)],
        };
  const [ofCauses, ofActions] = [among('c'), among('a')];
  const rows: z.output<typeof EitherRow>[] = await select(EitherRow, {
    text: `SELECT ${columnsOf('c', causes.columns)}, ${noneOf('a', actions.columns)}
        FROM ${causes.name} c WHERE ${ofCauses.text}
      UNION ALL
      SELECT ${noneOf('c', causes.columns)}, ${columnsOf('a', actions.columns)}
        FROM ${actions.name} a WHERE ${ofActions.text}`,
    params: [...ofCauses.params, ...ofActions.params],
  });
  return {
    causes: changesOf(
      causes,
      rows.flatMap(({ c }) => c ?? []),
    ),
    actions: changesOf(
      actions,
      rows.flatMap(({ a }) => a ?? []),
    ),
  };
};
