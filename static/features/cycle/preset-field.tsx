import { cyclePresets, presetDays, type CyclePreset } from '../../../src/domain/cycle-presets';
import { useWords, type MessageKey } from '../../i18n/words';
import { SelectField } from '../../ui/select-field';
import type { CycleDraft } from './cycle-fields';

const labels: Readonly<Record<CyclePreset, MessageKey>> = {
  'this-month': 'cycle.preset.this-month',
  'next-month': 'cycle.preset.next-month',
  'this-quarter': 'cycle.preset.this-quarter',
  'next-quarter': 'cycle.preset.next-quarter',
  'this-half': 'cycle.preset.this-half',
  'next-half': 'cycle.preset.next-half',
  'this-year': 'cycle.preset.this-year',
  'next-year': 'cycle.preset.next-year',
  'six-weeks': 'cycle.preset.six-weeks',
  fortnight: 'cycle.preset.fortnight',
};

interface PresetFieldProps {
  readonly draft: CycleDraft;
  readonly today: string;
  readonly weekStartsOn: number;
  readonly onChoose: (preset: CyclePreset) => void;
}

/** How long a new cycle is; any other days can be typed. */
export function PresetField({ draft, today, weekStartsOn, onChoose }: PresetFieldProps) {
  const { t } = useWords();
  const chosen = cyclePresets.find((preset) => {
    const days = presetDays(preset, today, weekStartsOn);
    return days.startsOn === draft.startsOn && days.endsOn === draft.endsOn;
  });
  return (
    <SelectField
      label={t('cycle.preset')}
      value={chosen ?? 'own'}
      options={[
        { value: 'own', label: t('cycle.preset.own') },
        ...cyclePresets.map((value) => ({ value, label: t(labels[value]) })),
      ]}
      onChange={(preset) => {
        if (preset !== 'own') onChoose(preset);
      }}
    />
  );
}
