import type { Blank } from '../../../src/domain/library/blank';
import { blankKinds } from '../../../src/domain/library/blank';
import { useWords } from '../../i18n/words';
import { SelectField } from '../../ui/select-field';
import { LineField } from '../../ui/text-field';
import styles from './library.module.css';

interface BlankEditorProps {
  readonly blanks: readonly Blank[];
  readonly onChange: (blanks: readonly Blank[]) => void;
  readonly refused: (field: string) => string | undefined;
}

/** Describes what the texts leave open: how it is asked for, and with what it is filled if not. */
export function BlankEditor({ blanks, onChange, refused }: BlankEditorProps) {
  const { t } = useWords();
  return (
    <div className={styles['group']}>
      <span className={styles['groupHead']}>{t('library.blanksPart')}</span>
      <p className={styles['quiet']}>{t('library.blanksPart.help')}</p>
      {blanks.map((blank, index) => {
        const set = (part: Partial<Blank>) => onChange(blanks.with(index, { ...blank, ...part }));
        const field = (name: string) => refused(`blanks.${String(index)}.${name}`);
        return (
          <div key={blank.key} className={styles['group']}>
            <code>{`{{${blank.key}}}`}</code>
            <div className={styles['pair']}>
              <LineField
                label={t('library.blank.label')}
                value={blank.label}
                onChange={(label) => set({ label })}
                error={field('label')}
                optional
              />
              <SelectField
                label={t('library.blank.kind')}
                value={blank.kind}
                options={blankKinds.map((value) => ({
                  value,
                  label: t(`library.blank.kind.${value}`),
                }))}
                onChange={(kind) => set({ kind })}
              />
              <LineField
                label={t('library.blank.default')}
                value={blank.default}
                onChange={(usual) => set({ default: usual })}
                error={field('default')}
                optional
              />
            </div>
            <LineField
              label={t('library.blank.guidance')}
              value={blank.guidance}
              onChange={(guidance) => set({ guidance })}
              maxLength={500}
              error={field('guidance')}
              optional
            />
          </div>
        );
      })}
    </div>
  );
}
