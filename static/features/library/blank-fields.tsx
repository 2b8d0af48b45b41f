import type { BlankFault } from '../../../src/domain/library/fill';
import type { Answers } from '../../../src/domain/library/fill';
import { useWords } from '../../i18n/words';
import { LineField } from '../../ui/text-field';
import type { TemplateView } from './library-types';

interface BlankFieldsProps {
  readonly blanks: TemplateView['blanks'];
  readonly answers: Answers;
  readonly faults: readonly BlankFault[];
  readonly refused: (key: string) => string | undefined;
  readonly onChange: (answers: Answers) => void;
}

/** One field a blank, with what its maker says about it. */
export function BlankFields({ blanks, answers, faults, refused, onChange }: BlankFieldsProps) {
  const { t } = useWords();
  return (
    <>
      {blanks.map(({ key, label, kind, guidance, default: usual }) => {
        const fault = faults.find((each) => each.key === key);
        return (
          <LineField
            key={key}
            kind={kind === 'number' ? 'number' : kind === 'date' ? 'date' : 'text'}
            label={label === '' ? key : label}
            value={answers[key] ?? ''}
            placeholder={usual}
            onChange={(value) => onChange({ ...answers, [key]: value })}
            {...(guidance === '' ? {} : { help: guidance })}
            error={fault === undefined ? refused(key) : t(`library.blank.${fault.why}`)}
          />
        );
      })}
    </>
  );
}
