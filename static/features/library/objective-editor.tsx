import Button from '@atlaskit/button/new';
import CrossIcon from '@atlaskit/icon/core/cross';
import type { TemplateObjective } from '../../../src/domain/library/template';
import { useWords } from '../../i18n/words';
import { IconAction } from '../../ui/icon-action';
import { LineField, NoteField } from '../../ui/text-field';
import { KeyResultEditor } from './key-result-editor';
import styles from './library.module.css';
import { emptyKeyResult } from './template-draft';

interface ObjectiveEditorProps {
  readonly objective: TemplateObjective;
  readonly refused: (field: string) => string | undefined;
  readonly onChange: (objective: TemplateObjective) => void;
  readonly onRemove: () => void;
}

/** An objective of a template with its key results. */
export function ObjectiveEditor({ objective, refused, onChange, onRemove }: ObjectiveEditorProps) {
  const { t } = useWords();
  const { title, why, keyResults } = objective;
  const set = (next: typeof keyResults) => onChange({ ...objective, keyResults: next });
  return (
    <div className={styles['group']}>
      <div className={styles['groupHead']}>
        {t('library.objective')}
        <IconAction icon={CrossIcon} label={t('library.removeObjective')} onClick={onRemove} />
      </div>
      <LineField
        label={t('library.objective.title')}
        value={title}
        onChange={(next) => onChange({ ...objective, title: next })}
        error={refused('title')}
      />
      <NoteField
        label={t('library.objective.why')}
        value={why}
        onChange={(next) => onChange({ ...objective, why: next })}
        error={refused('why')}
        optional
      />
      {keyResults.map((keyResult, index) => (
        <KeyResultEditor
          key={index}
          keyResult={keyResult}
          refused={(field) => refused(`keyResults.${String(index)}.${field}`)}
          onChange={(next) => set(keyResults.with(index, next))}
          onRemove={() => set(keyResults.toSpliced(index, 1))}
        />
      ))}
      <div>
        <Button spacing="compact" onClick={() => set([...keyResults, emptyKeyResult])}>
          {t('objective.addKeyResult')}
        </Button>
      </div>
    </div>
  );
}
