import type { WorkUnit } from '../../../src/domain/work';
import type { MessageKey, Words } from '../../i18n/words';
import type { JudgementView } from '../../ui/views';

const rates: Readonly<Record<WorkUnit, MessageKey>> = {
  count: 'figure.rate.issues',
  estimate: 'figure.rate.points',
  time: 'figure.rate.value',
};

/** `needs 2.1/wk, does 1.4`, where the judgement compares the two. */
export function rateText(why: JudgementView['why'], words: Words): string | null {
  const { t, workRate, change } = words;
  for (const reason of why) {
    if (reason.code === 'work-rate') {
      const { counts, neededPerWeek, perWeek } = reason;
      const [needed, real] = [workRate(neededPerWeek, counts), workRate(perWeek, counts)];
      return t(rates[counts], { needed, real });
    }
    if (reason.code === 'value-rate') {
      const needed = change(reason.neededPerWeek);
      if (reason.perWeek === null) return t('figure.rate.needed', { needed });
      return t('figure.rate.value', { needed, real: change(reason.perWeek) });
    }
  }
  return null;
}
