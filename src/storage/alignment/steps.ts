import { z } from 'zod';
import { nested } from '../sql/nested';
import type { Statement } from '../sql/statement';
import { isCurrent, marks } from '../sql/text';
import type { AlignmentStep } from './stores';
import { AlignmentRow, alignmentOf } from './alignment-row';
import { isAligned, joinKeyResult, keyResultIsCurrent, leadsTo } from './alignment-rules';
import { itemColumns, itemGroups, itemOf, joinGrants } from './item-row';

/** Nobody reads a longer way up; a circle that slipped in ends here too. */
const maxSteps = 8;

const StepRow = nested({ ...itemGroups, a: AlignmentRow });

/** The columns of a step as one JSON text: beside other rows of a UNION it takes a single column. */
const asJson = [
  `'a_child', a.child_id, 'a_kind', a.parent_kind, 'a_parent', a.parent_id`,
  `'a_up', o.id, 'a_counts', a.counts`,
  ...itemColumns.flatMap(([alias, columns]) =>
    columns.map((column) => `'${alias}_${column}', ${alias}.${column}`),
  ),
].join(', ');

/** Whose way up is asked for, and by whom. */
export interface StepsQuery {
  readonly objectiveIds: readonly string[];
  readonly accountId: string;
}

/** Every step above some objectives, each once: FROM and WHERE around the JSON text `step`. */
export function stepsStatement({ objectiveIds, accountId }: StepsQuery): Statement & {
  readonly step: string;
} {
  const text = `FROM (WITH RECURSIVE up (id, depth) AS (
      SELECT f.id, 0 FROM objective_version f
        WHERE f.id IN ${marks(objectiveIds)} AND f.version = 1
      UNION
      SELECT ${leadsTo('l')}, up.depth + 1 FROM up
        JOIN alignment_log l ON l.child_id = up.id
        ${joinKeyResult('l')}
        WHERE up.depth < ${maxSteps} AND ${isAligned('l')} AND ${keyResultIsCurrent('l')}
    ) SELECT DISTINCT up.id FROM up) below
    JOIN alignment_log a ON a.child_id = below.id
    LEFT JOIN key_result_version k ON k.id = a.parent_id
    JOIN objective_version o ON o.id = COALESCE(k.objective_id, a.parent_id)
    ${joinGrants}
    WHERE ${isAligned('a')} AND ${isCurrent('key_result_version', 'k')}
      AND ${isCurrent('objective_version', 'o')}
      AND o.archived_at IS NULL AND k.archived_at IS NULL`;
  return {
    text,
    params: [...objectiveIds, accountId, accountId],
    step: `CAST(JSON_OBJECT(${asJson}) AS CHAR)`,
  };
}

/** A step out of its JSON text. */
export const stepOf = z.string().transform((json): AlignmentStep => {
  const { a, ...item } = StepRow.parse(JSON.parse(json));
  return { alignment: alignmentOf(a), parent: itemOf(item) };
});
