import { z } from 'zod';
import { text } from '../sql/columns';
import { nested } from '../sql/nested';
import type { Statement } from '../sql/statement';
import { standingGroups, standingsOf, type StandingRow } from '../standing/standing-row';
import type { ObjectiveStanding } from '../stores';
import { isAligned } from './alignment-rules';

/** How far down objectives may count in one another on a screen. */
const maxDepth = 5;

/** Objectives of one answer; those chosen come first. */
const mostObjectives = 1_000;

/** The objectives chosen by `roots` (a SELECT of `id`) and those that count in them, each once as `o`. */
export const fromCounted = (roots: Statement): Statement => ({
  text: `(WITH RECURSIVE family (id, parent, depth) AS (
      SELECT root.id, root.id, 0 FROM (${roots.text}) root
      UNION
      SELECT a.child_id, a.parent_id, family.depth + 1 FROM family
        JOIN alignment_log a ON a.parent_id = family.id AND a.counts = 1
        WHERE family.depth < ${maxDepth} AND ${isAligned('a')}
    ) SELECT family.id, GROUP_CONCAT(DISTINCT family.parent) AS parents FROM family
      GROUP BY family.id ORDER BY MIN(family.depth), family.id LIMIT ${mostObjectives}) family
    JOIN objective_version o ON o.id = family.id`,
  params: roots.params,
});

/** What each row of `fromCounted` counts in; the objective itself where it was chosen. */
export const countedColumns: Statement = { text: 'family.parents AS in_parents', params: [] };

export const CountedRow = nested({
  ...standingGroups,
  in: z.object({ parents: text.transform((ids) => ids.split(',')) }),
});

interface CountedStandingRow extends StandingRow {
  readonly in: { readonly parents: readonly string[] };
}

/** The chosen standings, in the order of their first rows, each with what counts in it. */
export function countedStandingsOf(rows: readonly CountedStandingRow[]): ObjectiveStanding[] {
  const parentsOf = new Map(rows.map(({ o, in: { parents } }) => [o.id, parents]));
  const standings = standingsOf(rows);
  const isChosen = ({ objective: { id } }: ObjectiveStanding): boolean =>
    parentsOf.get(id)?.includes(id) ?? false;
  const below = new Map<string, ObjectiveStanding[]>();
  for (const standing of standings) {
    for (const parent of parentsOf.get(standing.objective.id) ?? []) {
      const own = below.get(parent);
      if (own) own.push(standing);
      else below.set(parent, [standing]);
    }
  }
  const withCounted = (
    standing: ObjectiveStanding,
    above: readonly string[],
  ): ObjectiveStanding => {
    const path = [...above, standing.objective.id];
    const children = below.get(standing.objective.id) ?? [];
    return {
      ...standing,
      // A circle that slipped in ends where it comes back to itself, as a chosen one does that is its own parent here.
      counted: children
        .filter(({ objective }) => !path.includes(objective.id))
        .map((child) => withCounted(child, path)),
    };
  };
  return standings.filter(isChosen).map((standing) => withCounted(standing, []));
}
