import { useText } from '../i18n/use-text';
import type { TextKey } from '../i18n/en';
import type { DeveloperView } from './types';

type Settings = Record<string, number | boolean>;

interface Preset {
  readonly text: TextKey;
  readonly on: Settings;
  readonly off: Settings;
}

/** The states a real site gets into, each as the fault switches that make it. */
const presets: readonly Preset[] = [
  { text: 'stateJiraDown', on: { restFailed: 1 }, off: { restFailed: 0 } },
  { text: 'stateJiraSlow', on: { restLatencyMs: 4000 }, off: { restLatencyMs: 0 } },
  { text: 'statePreparing', on: { preparing: true }, off: { preparing: false } },
  { text: 'stateDatabaseDown', on: { sqlDown: true }, off: { sqlDown: false } },
  { text: 'stateNearlyFull', on: { sqlSizeShare: 0.95 }, off: { sqlSizeShare: 0 } },
  {
    text: 'stateFull',
    on: { sqlFull: true, sqlSizeShare: 1 },
    off: { sqlFull: false, sqlSizeShare: 0 },
  },
  { text: 'stateUnlicensed', on: { unlicensed: true }, off: { unlicensed: false } },
];

interface PresetsProps {
  readonly faults: DeveloperView['faults'];
  onChange(change: Settings): void;
}

/** One button a state: pressed while the site is in it. */
export function Presets({ faults, onChange }: PresetsProps) {
  const text = useText();
  return (
    <div className="row row-wrap">
      {presets.map(({ text: key, on, off }) => {
        const pressed = Object.entries(on).every(([name, value]) => faults[name] === value);
        return (
          <button
            key={key}
            type="button"
            className="preset"
            aria-pressed={pressed}
            onClick={() => onChange(pressed ? off : on)}
          >
            {text(key)}
          </button>
        );
      })}
    </div>
  );
}
