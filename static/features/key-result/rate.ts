import type { Words } from '../../i18n/words';
import type { JudgementView } from '../../ui/views';

/** `needs 2.1/wk, does 1.4`, where the judgement compares the two. */
export function rateText(why: JudgementView['why'], words: Words): string | null {
  const { t, rate, change } = words;
  for (const reason of why) {
    if (reason.code === 'work-rate') {
      const [needed, real] = [rate(reason.neededPerWeek), rate(reason.perWeek)];
      return t('figure.rate.issues', { needed, real });
    }
    if (reason.code === 'value-rate') {
      const needed = change(reason.neededPerWeek);
      if (reason.perWeek === null) return t('figure.rate.needed', { needed });
      return t('figure.rate.value', { needed, real: change(reason.perWeek) });
    }
  }
  return null;
}
