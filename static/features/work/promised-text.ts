import type { WorkUnit } from '../../../src/domain/work';
import type { Words } from '../../i18n/words';
import type { KeyResultView } from '../../ui/views';
import { signedSize, sizeText } from './work-size';

type Work = NonNullable<KeyResultView['work']>;
export type Promised = NonNullable<Work['promised']>;

/** A change of the scope that is worth a word on a board. */
const worthAWord = 0.1;

/** How much today's scope differs from the promised one, where that is much; else null. */
export function muchChanged(work: KeyResultView['work']): number | null {
  const change = work?.promised?.change ?? null;
  return change !== null && Math.abs(change) >= worthAWord ? change : null;
}

/** Where the difference comes from: links, or what lies within them; empty where there is none. */
export function differenceText(
  { byLinks, within }: Promised,
  unit: WorkUnit,
  words: Words,
): string {
  const parts = [
    ...(byLinks === 0 ? [] : [['work.scope.byLinks', byLinks] as const]),
    ...(within === 0 ? [] : [['work.scope.within', within] as const]),
  ];
  return words.list(
    parts.map(([key, amount]) => words.t(key, { size: signedSize(amount, unit, words) })),
  );
}

/** The two figures in sentences. */
export function promisedSentences(
  { promised, scope }: Pick<Work, 'scope'> & { readonly promised: Promised },
  now: number | null,
  unit: WorkUnit,
  words: Words,
): string[] {
  const { t, percent, percentChange, shortDay } = words;
  const share = (ratio: number | null): string => (ratio === null ? '–' : percent(ratio));
  const difference = differenceText(promised, unit, words);
  return [
    t('work.scope.then', {
      day: shortDay(promised.on),
      size: sizeText(promised.scope, unit, words),
      percent: share(promised.progress),
    }),
    t('work.scope.now', {
      size: sizeText(scope, unit, words),
      change: promised.change === null ? '–' : percentChange(promised.change),
      percent: share(now),
    }),
    ...(difference === '' ? [] : [difference]),
  ];
}
