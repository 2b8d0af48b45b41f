import { z } from 'zod';
import type { Moment } from '../../domain/calendar';
import { moment } from '../sql/columns';

/** When the objective `o` of the key result `k` was published. */
export const publishedColumn = `(SELECT MIN(p.at) FROM objective_version p
     WHERE p.id = o.id AND p.stage = 'published')`;
/** The first version of the key result `k`, for `joinedColumn`. */
export const joinFirst = 'LEFT JOIN key_result_version k1 ON k1.id = k.id AND k1.version = 1';
/** When the key result `k` joined its objective: mostly with its first version. */
export const joinedColumn = `IF(k1.objective_id = k.objective_id, k1.at,
     (SELECT MIN(f.at) FROM key_result_version f
       WHERE f.id = k.id AND f.objective_id = k.objective_id))`;

export const Began = z.object({ published: moment.nullable(), joined: moment.nullable() });

/** A key result that joined a published objective is public from its own first moment there. */
export function publishedAt({ published, joined }: z.infer<typeof Began>): Moment | null {
  if (published === null) return null;
  return joined !== null && joined > published ? joined : published;
}
