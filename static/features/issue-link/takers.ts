import { isRuleId } from '../../../src/domain/link-rule';
import { call } from '../../api/call';
import type { KeyResultChoice, ObjectiveView } from '../../ui/views';
import type { Detail } from '../key-result/detail';

/** A key result that takes what is linked elsewhere. */
export type Taker = Omit<KeyResultChoice, 'because'>;

/** Key results that issues move and that the viewer may report on, but the one it leaves. */
export function takersAmong(objectives: readonly ObjectiveView[], leaves: string): Taker[] {
  return objectives.flatMap(({ key: objectiveKey, title: objectiveTitle, keyResults }) =>
    keyResults
      .filter(({ id, measure, may }) => {
        const takes = measure.kind === 'issues' && (may.edit || may.checkIn);
        return takes && id !== leaves;
      })
      .map(({ id, key, title, judgement: { status, progress } }) => ({
        ...{ id, key, title, status, progress, objectiveKey, objectiveTitle },
      })),
  );
}

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
