import type { KeyResultChoice, ObjectiveView } from '../../ui/views';

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
