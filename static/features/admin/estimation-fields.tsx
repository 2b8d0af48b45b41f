import { readNumberFields, readProjects } from '../../api/site-config';
import { useWords } from '../../i18n/words';
import { FieldError } from '../../ui/field';
import { Section } from '../../ui/section';
import { AddProject } from './add-project';
import styles from './admin.module.css';
import { EstimateRow, SiteEstimate } from './estimate-row';
import { byLikelihood } from './estimation';
import type { FieldsProps } from './settings-draft';
import { useRead } from './use-read';

const without = (fields: Readonly<Record<string, string>>, projectId: string) =>
  Object.fromEntries(Object.entries(fields).filter(([id]) => id !== projectId));

/** The field in which the site estimates, and each project that has one of its own; proposed by the type of the field. */
export function EstimationFields({ draft, onChange, refused }: FieldsProps) {
  const { t } = useWords();
  const { estimationFields: chosen } = draft;
  const ids = Object.keys(chosen);
  const fields = useRead('fields', async () => byLikelihood(await readNumberFields()));
  const projects = useRead(ids.join(), () => readProjects(ids));
  const choose = (next: Record<string, string>) => onChange({ ...draft, estimationFields: next });
  const proposal = fields.found?.[0];
  const error = refused('estimationFields');
  return (
    <Section title={t('admin.estimation')}>
      <p className={styles['help']}>{t('admin.estimation.help')}</p>
      {fields.failed && <p className={styles['help']}>{t('admin.estimation.failed')}</p>}
      {fields.found?.length === 0 && (
        <p className={styles['help']}>{t('admin.estimation.noFields')}</p>
      )}
      <SiteEstimate
        fieldId={draft.estimationField}
        fields={fields.found ?? []}
        onField={(estimationField) => onChange({ ...draft, estimationField })}
        error={refused('estimationField')}
      />
      {ids.length === 0 && <p className={styles['help']}>{t('admin.estimation.none')}</p>}
      {ids.length > 0 && (
        <ul className={styles['estimates']}>
          {ids.map((id) => (
            <EstimateRow
              key={id}
              project={projects.found?.find((project) => project.id === id) ?? null}
              fieldId={chosen[id] ?? ''}
              fields={fields.found ?? []}
              onField={(fieldId) => choose({ ...chosen, [id]: fieldId })}
              onRemove={() => choose(without(chosen, id))}
            />
          ))}
        </ul>
      )}
      <AddProject
        disabled={proposal === undefined}
        onAdd={({ id }) => {
          if (proposal !== undefined) choose({ [id]: proposal.id, ...chosen });
        }}
      />
      {error !== undefined && <FieldError id="estimation-error" text={error} />}
    </Section>
  );
}
