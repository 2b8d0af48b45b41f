import { useWords } from '../i18n/words';
import { LineField } from './text-field';

interface ReasonFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly missing: boolean;
  readonly refused: string | undefined;
}

/** Why something published changes. */
export function ReasonField({ value, onChange, missing, refused }: ReasonFieldProps) {
  const { t } = useWords();
  return (
    <LineField
      label={t('form.reason')}
      help={t('form.reason.help')}
      maxLength={1000}
      value={value}
      onChange={onChange}
      error={missing ? t('form.reason.needed') : refused}
    />
  );
}
