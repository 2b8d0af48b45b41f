import { currencies } from '../../../src/contract/wording/currencies';
import { useWords } from '../../i18n/words';
import { SelectField } from '../../ui/select-field';
import { LineField } from '../../ui/text-field';
import type { MeasureFieldsProps } from './measure-fields-props';

/** A word of the team's own, or a currency from a list; a percentage needs none. */
export function UnitField({ draft, onChange, refused }: MeasureFieldsProps) {
  const { t, locale } = useWords();
  if (draft.kind === 'percent') return null;
  if (draft.kind === 'currency') {
    const names = new Intl.DisplayNames(locale, { type: 'currency' });
    return (
      <SelectField
        label={t('measure.currency')}
        value={draft.currency}
        options={currencies.map((code) => ({
          value: code,
          label: `${code} · ${names.of(code) ?? code}`,
        }))}
        onChange={(currency) => onChange({ currency })}
        error={refused('unit')}
      />
    );
  }
  return (
    <LineField
      optional
      label={t('keyResult.unit')}
      placeholder={t('keyResult.unit.placeholder')}
      maxLength={20}
      value={draft.unit}
      onChange={(unit) => onChange({ unit })}
      error={refused('unit')}
    />
  );
}
