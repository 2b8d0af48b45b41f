import { isRuleId } from '../../../src/domain/link-rule';
import { call } from '../../api/call';
import type { Detail } from '../key-result/detail';
import { takersAmong, type Taker } from './takers';

/** Where an issue, or a rule within a cycle, can go; by words or key. */
export function takersOf(
  { keyResult, objective }: Pick<Detail, 'keyResult' | 'objective'>,
  linked: string,
  cycleId: string | null,
): (query: string) => Promise<readonly Taker[]> {
  return async (words) => {
    if (!isRuleId(linked) || cycleId === null) {
      const found = await call('keyResult.search', { issueId: linked, query: words });
      return found.choices.filter(({ id }) => id !== keyResult.id);
    }
    const question = { place: objective.home, cycleId, sort: 'order', filter: { words } } as const;
    const { objectives } = await call('board.get', question);
    return takersAmong(objectives, keyResult.id);
  };
}
