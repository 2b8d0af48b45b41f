import { levels } from '../../../src/domain/level';
import { useWords } from '../../i18n/words';
import { OwnerField } from '../../ui/owner-field';
import { SelectField } from '../../ui/select-field';
import { LineField } from '../../ui/text-field';
import { rhythmText, usualRhythms } from '../key-result/rhythm';
import { levelLabels } from '../place/labels';
import { bulkFields, bulkLabels, type BulkDraft } from './bulk-draft';
import type { TableRow } from './load-table';
import styles from './table.module.css';

interface BulkFieldsProps {
  readonly kind: TableRow['kind'];
  readonly draft: BulkDraft;
  readonly onChange: (draft: BulkDraft) => void;
  /** Somebody tried to save, and something is missing. */
  readonly incomplete: boolean;
}

function NewValue({ draft, onChange, incomplete }: Omit<BulkFieldsProps, 'kind'>) {
  const words = useWords();
  const { t } = words;
  switch (draft.field) {
    case 'owner':
      return (
        <OwnerField
          ownerId={draft.ownerId}
          onChange={(ownerId) => onChange({ ...draft, ownerId })}
          error={incomplete ? t('form.required') : undefined}
        />
      );
    case 'cadence':
      return (
        <SelectField
          label={t('column.cadence')}
          value={String(draft.cadenceDays)}
          options={usualRhythms.map((days) => ({
            value: String(days),
            label: rhythmText(days, words),
          }))}
          onChange={(days) => onChange({ ...draft, cadenceDays: Number(days) })}
        />
      );
    case 'level':
      return (
        <SelectField
          label={t('column.level')}
          value={draft.level}
          options={levels.map((value) => ({ value, label: t(levelLabels[value]) }))}
          onChange={(level) => onChange({ ...draft, level })}
        />
      );
    case 'team':
      return (
        <LineField
          label={t('column.team')}
          maxLength={60}
          value={draft.team}
          onChange={(team) => onChange({ ...draft, team })}
        />
      );
    case 'weight':
      return (
        <LineField
          kind="number"
          label={t('column.weight')}
          value={draft.weight}
          onChange={(weight) => onChange({ ...draft, weight })}
          error={incomplete ? t('bulk.weight.wrong') : undefined}
        />
      );
  }
}

/** What changes, and into what. */
export function BulkFields({ kind, draft, onChange, incomplete }: BulkFieldsProps) {
  const { t } = useWords();
  return (
    <>
      <div className={styles['small']}>
        <SelectField
          label={t('bulk.field')}
          value={draft.field}
          options={bulkFields[kind].map((field) => ({
            value: field,
            label: t(bulkLabels[field]),
          }))}
          onChange={(field) => onChange({ ...draft, field })}
        />
      </div>
      <div className={styles['small']}>
        <NewValue draft={draft} onChange={onChange} incomplete={incomplete} />
      </div>
    </>
  );
}
