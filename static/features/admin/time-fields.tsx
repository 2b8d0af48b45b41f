import { useMemo } from 'react';
import { useWords, type Words } from '../../i18n/words';
import { Section } from '../../ui/section';
import { SelectField } from '../../ui/select-field';
import styles from './admin.module.css';
import { withPresent, type FieldsProps } from './settings-draft';

const everyDays = (days: number, { t }: Words): string =>
  days % 7 === 0 ? t('admin.everyWeeks', { n: days / 7 }) : t('admin.everyDays', { n: days });

/** The Sunday from which the days of a week are counted, like `weekStartsOn`. */
const sunday = Date.UTC(2023, 11, 31);
const dayMs = 86_400_000;

const dayName = (day: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
    sunday + day * dayMs,
  );

const options = (values: readonly number[], label: (value: number) => string) =>
  values.map((value) => ({ value: String(value), label: label(value) }));

const zones = (present: string): string[] =>
  [...new Set(['UTC', present, ...Intl.supportedValuesOf('timeZone')])].sort();

/** Where the site's calendar is kept, and how often people are asked. */
export function TimeFields({ draft, onChange, refused }: FieldsProps) {
  const words = useWords();
  const { t, locale } = words;
  const timeZones = useMemo(() => zones(draft.timeZone), [draft.timeZone]);
  const rhythm = (
    field: 'checkInDays' | 'reviewDays',
    usual: readonly number[],
    [label, help]: readonly [string, string],
  ) => (
    <SelectField
      label={label}
      help={help}
      error={refused(field)}
      value={String(draft[field])}
      options={options(withPresent(usual, draft[field]), (days) => everyDays(days, words))}
      onChange={(days) => onChange({ ...draft, [field]: Number(days) })}
    />
  );
  return (
    <Section title={t('admin.time')}>
      <div className={styles['fields']}>
        <SelectField
          label={t('admin.timeZone')}
          help={t('admin.timeZone.help')}
          error={refused('timeZone')}
          value={draft.timeZone}
          options={timeZones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
          onChange={(timeZone) => onChange({ ...draft, timeZone })}
        />
        <SelectField
          label={t('admin.weekStartsOn')}
          help={t('admin.weekStartsOn.help')}
          error={refused('weekStartsOn')}
          value={String(draft.weekStartsOn)}
          options={options([1, 2, 3, 4, 5, 6, 0], (day) => dayName(day, locale))}
          onChange={(day) => onChange({ ...draft, weekStartsOn: Number(day) })}
        />
        {rhythm('checkInDays', [7, 14, 28], [t('admin.checkInDays'), t('admin.checkInDays.help')])}
        {rhythm(
          'reviewDays',
          [14, 28, 30, 91],
          [t('admin.reviewDays'), t('admin.reviewDays.help')],
        )}
      </div>
    </Section>
  );
}
