import { clingingUnit } from '../../../src/contract/wording/formats';
import type { BandMeasure } from '../../../src/domain/key-result';
import { hasSizes, type WorkUnit } from '../../../src/domain/work';
import type { Words } from '../../i18n/words';
import type { KeyResultView } from '../../ui/views';

/** What the words rest on. */
export type Counted = Pick<KeyResultView, 'work' | 'measure' | 'current' | 'milestonesDone'>;

type Work = NonNullable<KeyResultView['work']>;

/** `34 of 80 points`; nothing where each issue counts alike, or none of them has a size. */
function sizesText(counted: Work, unit: WorkUnit, words: Words): string[] {
  const { t, work } = words;
  if (!hasSizes(counted, unit)) return [];
  const sizes = { done: work(counted.credit, unit), all: work(counted.scope, unit) };
  return [t(unit === 'estimate' ? 'figure.points' : 'figure.time', sizes)];
}

function issuesText(work: Counted['work'], unit: WorkUnit, words: Words): string {
  const { t } = words;
  if (work === null || work.total + work.excluded === 0) return t('figure.noIssues');
  const parts = [
    ...sizesText(work, unit, words),
    t('figure.issues', { done: work.done, n: work.total }),
    ...(work.unsized === 0 ? [] : [t('figure.unsized', { n: work.unsized })]),
    ...(work.excluded === 0 ? [] : [t('figure.excluded', { n: work.excluded })]),
  ];
  return parts.join(' · ');
}

function bandText({ low, high, unit }: BandMeasure, value: number, { t, amount }: Words): string {
  const current = amount(value, clingingUnit(unit));
  if (low === high) return t('figure.bandPoint', { current, low: amount(low, unit) });
  const from = amount(low, clingingUnit(unit));
  return t('figure.band', { current, low: from, high: amount(high, unit) });
}

/** What is counted: `7 of 17 issues done`, `12 h of 40 h · 3 of 9 issues done`, `4.2, target 4.5`, `3 of 5 milestones`, `Yes`. */
export function measuredText(keyResult: Counted, words: Words): string {
  const { t, amount } = words;
  const { measure, current, milestonesDone } = keyResult;
  switch (measure.kind) {
    case 'issues':
      return issuesText(keyResult.work, measure.unit, words);
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
