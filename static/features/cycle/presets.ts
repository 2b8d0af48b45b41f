import { presetDays, type CyclePreset } from '../../../src/domain/cycle-presets';
import type { Locale } from '../../../src/contract/operations';
import { showMonths } from '../../format/dates';
import { quarterOf } from '../../format/quarter';
import type { CycleDraft } from './cycle-fields';

/** The days of a preset, with a name that says which they are. */
export function presetDraft(
  preset: CyclePreset,
  today: string,
  weekStartsOn: number,
  locale: Locale,
): CycleDraft {
  const days = presetDays(preset, today, weekStartsOn);
  return { name: nameOf(preset, days.startsOn, days.endsOn, locale), ...days };
}

function nameOf(preset: CyclePreset, startsOn: string, endsOn: string, locale: Locale): string {
  const year = startsOn.slice(0, 4);
  if (preset.endsWith('-quarter')) return quarterOf(startsOn).name;
  if (preset.endsWith('-half')) return `H${startsOn.slice(5, 7) === '01' ? '1' : '2'} ${year}`;
  if (preset.endsWith('-year')) return year;
  return showMonths(startsOn, endsOn, locale);
}
