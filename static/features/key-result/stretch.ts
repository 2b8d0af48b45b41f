import type { KeyResultView } from '../../ui/views';

/** How far beyond the target the stretch lies: raw progress there, above 1; null without one. */
export function stretchOf({ measure }: Pick<KeyResultView, 'measure'>): number | null {
  if (measure.kind !== 'number' || measure.stretch === null) return null;
  const { baseline, target, stretch } = measure;
  return (stretch - baseline) / (target - baseline);
}
