import { write } from '../sql/statement';
import { inParts, marks } from '../sql/text';
import type { WorkStore } from '../stores';
import { issuesAtOnce } from './facts';

/** From the issues to what is kept of them: a DELETE with a subquery reads all that is kept. */
export const forgetFigures: WorkStore['forgetFigures'] = async (issueIds) => {
  for (const part of inParts([...new Set(issueIds)], issuesAtOnce)) {
    await write({
      text: `DELETE cw FROM work_scope s
        STRAIGHT_JOIN counted_work cw ON cw.key_result_id = s.key_result_id
        WHERE s.issue_id IN ${marks(part)}`,
      params: part,
    });
  }
};

export const forgetFiguresOf: WorkStore['forgetFiguresOf'] = (keyResultIds) =>
  keyResultIds === 'all'
    ? write({ text: 'DELETE FROM counted_work WHERE 1 = 1', params: [] })
    : write({
        text: `DELETE FROM counted_work WHERE key_result_id IN ${marks(keyResultIds)}`,
        params: keyResultIds,
      });

/**
 * Changes what moves some key results. What is kept of them goes before, so that a change that stops
 * half-way shows no figures of before it, and once more after, for somebody may have counted meanwhile.
 */
export async function changingFigures<T>(
  keyResultIds: readonly string[],
  change: () => Promise<T>,
): Promise<T> {
  if (keyResultIds.length > 0) await forgetFiguresOf(keyResultIds);
  const done = await change();
  if (keyResultIds.length > 0) await forgetFiguresOf(keyResultIds);
  return done;
}
