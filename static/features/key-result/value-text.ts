import type { Measure } from '../../../src/domain/key-result';
import type { Words } from '../../i18n/words';

/** A recorded value in words: `4.2 stars`, `Yes`, `Done`. */
export function valueText(measure: Measure, value: number, { t, amount }: Words): string {
  switch (measure.kind) {
    case 'milestones':
      return t(value >= 1 ? 'milestone.done' : 'milestone.notDone');
    case 'yes-no':
      return t(value >= 1 ? 'figure.yes' : 'figure.no');
    case 'issues':
      return amount(value, '');
    default:
      return amount(value, measure.unit);
  }
}

/** What a recorded value is about, where it is not the whole key result. */
export function partText(measure: Measure, part: string, { t }: Words): string {
  const parts = measure.kind === 'milestones' ? measure.milestones : [];
  return parts.find(({ id }) => id === part)?.title ?? t('milestone.removed');
}
