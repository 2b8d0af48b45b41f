import CrossIcon from '@atlaskit/icon/core/cross';
import type { TemplateKeyResult, TemplateMeasure } from '../../../src/domain/library/template';
import { useWords } from '../../i18n/words';
import { IconAction } from '../../ui/icon-action';
import { SelectField } from '../../ui/select-field';
import { LineField, NoteField } from '../../ui/text-field';
import styles from './library.module.css';
import { CountsField } from '../key-result/counts-field';
import { measureOfKind } from './template-draft';

interface KeyResultEditorProps {
  readonly keyResult: TemplateKeyResult;
  readonly refused: (field: string) => string | undefined;
  readonly onChange: (keyResult: TemplateKeyResult) => void;
  readonly onRemove: () => void;
}

const kinds = ['issues', 'number', 'band', 'milestones', 'yes-no'] as const;

interface MeasureProps {
  readonly measure: TemplateMeasure;
  readonly refused: (field: string) => string | undefined;
  readonly onChange: (measure: TemplateMeasure) => void;
}

function MeasureEditor({ measure, refused, onChange }: MeasureProps) {
  const { t } = useWords();
  const line = (name: string, value: string, set: (value: string) => TemplateMeasure) => (
    <LineField
      key={name}
      label={t(`library.measure.${name}` as 'library.measure.unit')}
      value={value}
      onChange={(next) => onChange(set(next))}
      error={refused(`measure.${name}`)}
    />
  );
  switch (measure.kind) {
    case 'issues':
      return (
        <CountsField
          value={measure.unit}
          onChange={(unit) => onChange({ ...measure, unit })}
          error={refused('measure.unit')}
        />
      );
    case 'number':
      return (
        <div className={styles['pair']}>
          {line('baseline', measure.baseline, (baseline) => ({ ...measure, baseline }))}
          {line('target', measure.target, (target) => ({ ...measure, target }))}
          {line('unit', measure.unit, (unit) => ({ ...measure, unit }))}
        </div>
      );
    case 'band':
      return (
        <div className={styles['pair']}>
          {line('low', measure.low, (low) => ({ ...measure, low }))}
          {line('high', measure.high, (high) => ({ ...measure, high }))}
          {line('tolerance', measure.tolerance, (tolerance) => ({ ...measure, tolerance }))}
          {line('unit', measure.unit, (unit) => ({ ...measure, unit }))}
        </div>
      );
    case 'milestones':
      return (
        <NoteField
          label={t('library.measure.titles')}
          value={measure.titles.join('\n')}
          onChange={(text) => onChange({ kind: 'milestones', titles: text.split('\n') })}
          error={refused('measure.titles')}
        />
      );
    default:
      return null;
  }
}

/** A key result of a template: any figure may be a blank. */
export function KeyResultEditor({ keyResult, refused, onChange, onRemove }: KeyResultEditorProps) {
  const { t } = useWords();
  const { title, measure, cadenceDays, jql } = keyResult;
  const set = (part: Partial<TemplateKeyResult>) => onChange({ ...keyResult, ...part });
  return (
    <div className={styles['group']}>
      <div className={styles['groupHead']}>
        {t('library.keyResult')}
        <IconAction icon={CrossIcon} label={t('keyResult.remove')} onClick={onRemove} />
      </div>
      <LineField
        label={t('library.keyResult.title')}
        value={title}
        onChange={(next) => set({ title: next })}
        error={refused('title')}
      />
      <SelectField
        label={t('library.measure.kind')}
        value={measure.kind}
        options={kinds.map((value) => ({ value, label: t(`library.measure.kind.${value}`) }))}
        onChange={(kind) => set({ measure: measureOfKind(kind) })}
        error={refused('measure.kind')}
      />
      <MeasureEditor
        measure={measure}
        refused={refused}
        onChange={(next) => set({ measure: next })}
      />
      <div className={styles['pair']}>
        <LineField
          kind="number"
          label={t('library.cadenceDays')}
          value={cadenceDays === null ? '' : String(cadenceDays)}
          onChange={(days) => set({ cadenceDays: /^\d+$/u.test(days) ? Number(days) : null })}
          error={refused('cadenceDays')}
          optional
        />
        {measure.kind === 'issues' && (
          <LineField
            label={t('library.jql')}
            value={jql}
            onChange={(next) => set({ jql: next })}
            maxLength={1000}
            error={refused('jql')}
            optional
          />
        )}
      </div>
    </div>
  );
}
