import { z } from 'zod';
import { text } from '../sql/columns';
import { nested } from '../sql/nested';
import type { Statement } from '../sql/statement';
import { standingGroups, standingsOf, type StandingRow } from '../standing/standing-row';
import type { ObjectiveStanding } from '../stores';
import { isAligned } from './alignment-rules';

/** How far down objectives may count in one another on a screen. */
const maxDepth = 5;

/**
 * The objectives chosen by `roots` (a SELECT of `id`) and those that count in them, as `o`: one row
 * for each objective that it counts in, and one for a chosen one itself.
 */
export const fromCounted = (roots: Statement): Statement => ({
  text: `(WITH RECURSIVE family (id, parent, depth) AS (
      SELECT root.id, root.id, 0 FROM (${roots.text}) root
      UNION
      SELECT a.child_id, a.parent_id, family.depth + 1 FROM family
        JOIN alignment_log a ON a.parent_id = family.id AND a.counts = 1
        WHERE family.depth < ${maxDepth} AND ${isAligned('a')}
    ) SELECT DISTINCT family.id, family.parent FROM family) family
    JOIN objective_version o ON o.id = family.id`,
  params: roots.params,
});

/** What tells the rows of `fromCounted` apart. */
export const countedColumns: Statement = { text: 'family.parent AS in_parent', params: [] };

export const CountedRow = nested({ ...standingGroups, in: z.object({ parent: text }) });

interface CountedStandingRow extends StandingRow {
  readonly in: { readonly parent: string };
}

/** The chosen standings, in the order of their first rows, each with what counts in it. */
export function countedStandingsOf(rows: readonly CountedStandingRow[]): ObjectiveStanding[] {
  const chosen = standingsOf(rows.filter((row) => row.in.parent === row.o.id));
  const below = new Map<string, StandingRow[]>();
  for (const row of rows.filter((each) => each.in.parent !== each.o.id)) {
    const own = below.get(row.in.parent) ?? [];
    own.push(row);
    below.set(row.in.parent, own);
  }
  const withCounted = (
    standing: ObjectiveStanding,
    above: readonly string[],
  ): ObjectiveStanding => {
    const path = [...above, standing.objective.id];
    const children = standingsOf(below.get(standing.objective.id) ?? []);
    return {
      ...standing,
      // A circle that slipped in ends where it comes back to itself.
      counted: children
        .filter(({ objective }) => !path.includes(objective.id))
        .map((child) => withCounted(child, path)),
    };
  };
  return chosen.map((standing) => withCounted(standing, []));
}
