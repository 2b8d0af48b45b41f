import { isCurrentHere, placesIn } from '../here';
import type { Statement } from '../sql/statement';
import { isCurrent } from '../sql/text';
import type { ObjectiveStore } from '../stores';
import { isAligned } from './alignment-rules';

/** A key result on the way takes a step of its own. */
const maxSteps = 12;

/** Walks from objectives over what they reach by an alignment, and by what belongs together with it. */
const walk = (name: string, aligned: string, belongs: string): string => `${name} (id, depth) AS (
    SELECT scope.id, 0 FROM scope
    UNION
    SELECT ${aligned} AND ${isAligned('a')}
    UNION
    SELECT ${belongs}
  )`;

const up = walk(
  'up',
  `a.parent_id, up.depth + 1 FROM up JOIN alignment_log a ON a.child_id = up.id
    WHERE up.depth < ${maxSteps}`,
  `k.objective_id, up.depth + 1 FROM up JOIN key_result_version k ON k.id = up.id
    WHERE up.depth < ${maxSteps} AND ${isCurrent('key_result_version', 'k')}`,
);
// Thousands of key results lie below a few hundred objectives, and hardly one of them has anything below itself.
const down = walk(
  'down',
  `a.child_id, down.depth + 1 FROM down JOIN alignment_log a ON a.parent_id = down.id
    WHERE down.depth < ${maxSteps}`,
  `a.child_id, down.depth + 2 FROM down JOIN ${placesIn('down')}
      JOIN alignment_log a ON a.parent_id = here.id
    WHERE down.depth < ${maxSteps - 1} AND ${isAligned('a')} AND ${isCurrentHere}`,
);

/** Ids of the objectives of a cycle and of all that is above and below them, nearest first. */
export function relatedIds({
  place,
  cycleId,
  limit,
}: Parameters<ObjectiveStore['related']>[0]): Statement {
  const atPlace = place === null ? '' : ' AND p.place = ?';
  const text = `WITH RECURSIVE scope AS (
      SELECT p.id FROM objective_version p
      WHERE p.cycle_id = ?${atPlace} AND p.archived_at IS NULL
        AND ${isCurrent('objective_version', 'p')}
    ), ${up}, ${down}
    SELECT f.id FROM (SELECT up.id, up.depth FROM up UNION SELECT down.id, down.depth FROM down) near
    JOIN objective_version f ON f.id = near.id AND f.version = 1
    GROUP BY f.id ORDER BY MIN(near.depth), f.id LIMIT ${Math.trunc(limit)}`;
  return { text, params: [cycleId, ...(place === null ? [] : [place])] };
}
