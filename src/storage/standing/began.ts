import { z } from 'zod';
import type { Moment } from '../../domain/calendar';
import { moment } from '../sql/columns';

/** When the objective `o` of the key result `k` was published, and when the key result joined it. */
export const beganColumns = `(SELECT MIN(p.at) FROM objective_version p
     WHERE p.id = o.id AND p.stage = 'published') AS began_published,
  (SELECT MIN(f.at) FROM key_result_version f
     WHERE f.id = k.id AND f.objective_id = k.objective_id) AS began_joined`;

/** The group of `beganColumns`, for `nested`. */
export const beganGroup = {
  began: z.object({ published: moment.nullable(), joined: moment.nullable() }).nullable(),
};

/** A key result that joined a published objective is public from its own first moment there. */
export function publishedAt(
  began: { readonly published: Moment | null; readonly joined: Moment | null } | null,
): Moment | null {
  if (!began?.published) return null;
  const { published, joined } = began;
  return joined !== null && joined > published ? joined : published;
}
