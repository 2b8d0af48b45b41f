import type { BandMeasure } from '../../../src/domain/key-result';
import { clingingUnit } from '../../../src/contract/wording/formats';
import type { Words } from '../../i18n/words';
import type { KeyResultView } from '../../ui/views';

function issuesText({ work }: KeyResultView, { t }: Words): string {
  if (work === null || work.total + work.excluded === 0) return t('figure.noIssues');
  const counted = t('figure.issues', { done: work.done, n: work.total });
  return work.excluded === 0
    ? counted
    : `${counted} · ${t('figure.excluded', { n: work.excluded })}`;
}

function bandText({ low, high, unit }: BandMeasure, value: number, { t, amount }: Words): string {
  const current = amount(value, clingingUnit(unit));
  if (low === high) return t('figure.bandPoint', { current, low: amount(low, unit) });
  const from = amount(low, clingingUnit(unit));
  return t('figure.band', { current, low: from, high: amount(high, unit) });
}

/** What is counted: `7 of 17 issues done`, `4.2, target 4.5`, `3 of 5 milestones`, `Yes`. */
export function measuredText(keyResult: KeyResultView, words: Words): string {
  const { t, amount } = words;
  const { measure, current, milestonesDone } = keyResult;
  switch (measure.kind) {
    case 'issues':
      return issuesText(keyResult, words);
    case 'milestones': {
      const figures = { done: milestonesDone.length, n: measure.milestones.length };
      return t('figure.milestones', figures);
    }
    case 'yes-no':
      if (current === null) return t('figure.noAnswer');
      return t(current >= 1 ? 'figure.yes' : 'figure.no');
    case 'band':
      return current === null ? t('figure.noValue') : bandText(measure, current, words);
    case 'number':
      if (current === null) return t('figure.noValue');
      return t('figure.ofTarget', {
        current: amount(current, clingingUnit(measure.unit)),
        target: amount(measure.target, measure.unit),
      });
  }
}
