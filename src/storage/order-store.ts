import { z } from 'zod';
import { placeOf } from '../domain/home';
import { sqlMoment, text } from './sql/columns';
import { select, write } from './sql/statement';
import { insertRows, isCurrent, marks } from './sql/text';
import type { OrderStore } from './stores';

const table = 'objective_version';

export const createOrderStore = (): OrderStore => ({
  save: async (parentId, childIds, at) => {
    const rows = childIds.map((childId, index) => ({
      parent_id: parentId,
      child_id: childId,
      position: index + 1,
      at: sqlMoment(at),
    }));
    const latest = 'position = VALUES(position), at = VALUES(at)';
    await write(insertRows('sibling_order', rows, latest));
  },
  objectivesIn: async (cycleId, home, ids) => {
    const rows = await select(z.object({ id: text }), {
      text: `SELECT o.id FROM ${table} o
        WHERE o.id IN ${marks(ids)} AND o.cycle_id = ? AND o.place = ? AND ${isCurrent(table, 'o')}`,
      params: [...ids, cycleId, placeOf(home)],
    });
    return rows.map(({ id }) => id);
  },
});
