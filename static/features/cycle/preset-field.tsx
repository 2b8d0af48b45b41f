import { cyclePresets, presetDays, type CyclePreset } from '../../../src/domain/cycle-presets';
import { useWords } from '../../i18n/words';
import { SelectField } from '../../ui/select-field';
import type { CycleDraft } from './cycle-fields';

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
        ...cyclePresets.map((value) => ({ value, label: t(`cycle.preset.${value}`) })),
      ]}
      onChange={(preset) => {
        if (preset !== 'own') onChoose(preset);
      }}
    />
  );
}
